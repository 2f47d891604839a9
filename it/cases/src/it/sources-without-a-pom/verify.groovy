import java.util.spi.ToolProvider

assert new File(basedir, 'java/org/zoo/ZooClient.java').isFile()
assert new File(basedir, 'java/org/zoo/server/ZooServer.java').isFile()
assert !new File(basedir, 'target/generated-sources').exists()
assert new File(basedir, 'target/qkpi/validate.json').isFile()
assert basedir.list().every { !it.contains('{') } // Maven leaves names of folders in paths where there is no POM

def options = ['--release', '17', '-Xlint:all', '-Werror', '-d', new File(basedir, 'classes').path, '-cp', '']
def sources = []
new File(basedir, 'java').eachFileRecurse { if (it.name.endsWith('.java')) sources << it.path }
def out = new StringWriter()
def javac = ToolProvider.findFirst('javac').get()
assert javac.run(new PrintWriter(out, true), new PrintWriter(out, true), (options + sources) as String[]) == 0: out
assert out.toString() == ''
