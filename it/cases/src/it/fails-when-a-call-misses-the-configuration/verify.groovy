def message = "[ERROR] Failed to execute goal dev.qkpi:qkpi-maven-plugin:$pluginVersion:generate (default-cli) on project " +
        'fails-when-a-call-misses-the-configuration: qkpi: `mvn qkpi:generate` does not see the configuration of ' +
        'execution `library`. Use `mvn qkpi:generate@library`, or move the configuration up to the plugin. -> [Help 1]'
assert new File(basedir, 'build.log').readLines('UTF-8').contains(message.toString())
assert new File(basedir, 'target/generated-sources/qkpi/com/example/library/LibraryClient.java').isFile()
assert !new File(basedir, 'target/generated-sources/qkpi/dev').exists()
