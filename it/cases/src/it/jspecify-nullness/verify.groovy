def sources = new File(basedir, 'target/generated-sources/qkpi/com/example/library')
assert !new File(sources, 'Nullable.java').exists()
assert new File(sources, 'model/Book.java').readLines('UTF-8').contains('import org.jspecify.annotations.Nullable;')
assert new File(basedir, 'target/classes/com/example/library/model/Book.class').isFile()
