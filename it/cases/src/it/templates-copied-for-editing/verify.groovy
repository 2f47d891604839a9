def templates = new File(basedir, 'src/main/qkpi-templates')
assert templates.list().sort() == ['.qkpi-templates', 'packageInfo.mustache']
assert new File(templates, '.qkpi-templates').readLines('UTF-8').last().startsWith("packageInfo $pluginVersion ")
assert new File(basedir, 'target/classes/com/example/library/LibraryClient.class').isFile()
assert !new File(basedir, 'build.log').getText('UTF-8').contains('[WARNING] qkpi')
