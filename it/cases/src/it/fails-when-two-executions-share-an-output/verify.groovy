def output = new File(basedir, 'target/generated-sources/qkpi')
def message = "[ERROR] Failed to execute goal dev.qkpi:qkpi-maven-plugin:$pluginVersion:generate (zoo) on project " +
        "fails-when-two-executions-share-an-output: qkpi: execution `library` of " +
        "com.example:fails-when-two-executions-share-an-output writes to output `$output` too, " +
        'from other inputs. Give each execution its own output. -> [Help 1]'
assert new File(basedir, 'build.log').readLines('UTF-8').contains(message.toString())
assert new File(output, 'com/example/library/LibraryClient.java').isFile()
