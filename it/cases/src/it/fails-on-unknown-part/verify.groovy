def message = "[ERROR] Failed to execute goal dev.qkpi:qkpi-maven-plugin:$pluginVersion:generate (default) on project " +
        'fails-on-unknown-part: qkpi: parts `documentation` is unknown. Use one of client, server. -> [Help 1]'
assert new File(basedir, 'build.log').readLines('UTF-8').contains(message.toString())
assert !new File(basedir, 'target/generated-sources').exists()
