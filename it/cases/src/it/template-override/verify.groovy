def sources = new File(basedir, 'target/generated-sources/qkpi/com/example/library')
def template = new File(basedir, 'src/main/templates/support/Nullable.mustache').getText('UTF-8')
assert new File(sources, 'Nullable.java').getText('UTF-8') == template.replace('{{basePackage}}', 'com.example.library')
assert new File(basedir, 'target/classes/com/example/library/LibraryClient.class').isFile()
