assert new File(basedir, 'target/classes/com/example/library/model/Book.class').isFile()
