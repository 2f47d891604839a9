import java.util.spi.ToolProvider

def classes = new File(basedir, 'target/classes')
assert new File(classes, 'dev/qkpi/client/KpiClient.class').isFile()
assert new File(classes, 'com/example/Consumer.class').isFile()
assert new File(basedir, 'target/generated-sources/qkpi/dev/qkpi/client/KpiClient.java').isFile()
assert !new File(basedir, 'target/generated-sources/qkpi/dev/qkpi/client/server').exists()

// No dependency at all: whatever the classes refer to is theirs or the JDK's.
def out = new StringWriter()
ToolProvider.findFirst('jdeps').get().run(new PrintWriter(out, true), new PrintWriter(out, true), '-s', classes.path)
assert out.toString().readLines() == ['classes -> java.base', 'classes -> java.net.http']
