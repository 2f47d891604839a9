def log = new File(basedir, 'build.log').readLines('UTF-8')
def start = log.findIndexOf { it.endsWith(': qkpi: 5 parameters are wrong') }
assert log[start..start + 6] == [
        "[ERROR] Failed to execute goal dev.qkpi:qkpi-maven-plugin:$pluginVersion:generate (default) on project " +
                'fails-on-wrong-parameters: qkpi: 5 parameters are wrong',
        '[ERROR] `inputSpce` is not a parameter of qkpi. Did you mean inputSpec? ' +
                'See them all with `mvn qkpi:help -Ddetail`.',
        '[ERROR] `failOn` is a parameter of diff, docs, drift, validate, and execution `default` runs generate. ' +
                'Take it out, or put it where it belongs.',
        '[ERROR] skip `ture` is neither true nor false. Did you mean true? Use one of them.',
        '[ERROR] basePackage `com.example.new` is not a Java package name. Use one such as com.example.client.',
        '[ERROR] parts `sever` is unknown. Did you mean server? Use one of client, server.',
        '[ERROR] -> [Help 1]']
assert !new File(basedir, 'target/generated-sources').exists()
