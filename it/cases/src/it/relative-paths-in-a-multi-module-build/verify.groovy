assert new File(basedir, 'library/target/api/com/example/library/LibraryClient.java').isFile()
assert new File(basedir, 'library/target/classes/com/example/library/LibraryClient.class').isFile()
assert new File(basedir, 'zoo/target/api/com/example/zoo/ZooClient.java').isFile()
assert new File(basedir, 'zoo/target/classes/com/example/zoo/ZooClient.class').isFile()
assert new File(basedir, 'zoo/target/classes/com/example/zoo/model/Animal.class').isFile()
assert !new File(basedir, 'target/api').exists()

def runs = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('[INFO] qkpi: ') }
assert runs.size() == 3
assert runs[2] ==~ /\[INFO] qkpi: \d+ files up to date in .*/
