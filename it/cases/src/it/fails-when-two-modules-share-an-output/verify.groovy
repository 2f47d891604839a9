def output = new File(basedir, 'generated')
def message = "[ERROR] Failed to execute goal dev.qkpi:qkpi-maven-plugin:$pluginVersion:generate (default) on project zoo: " +
        "qkpi: execution `default` of com.example:library writes to output `$output` too, " +
        'from other inputs. Give each execution its own output. -> [Help 1]'
def failures = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('[ERROR] Failed to execute goal') }
assert failures == [message.toString()]
assert new File(output, 'com/example/library/LibraryClient.java').isFile()
