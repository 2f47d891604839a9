def failures = new File(basedir, 'build.log').readLines('UTF-8')
        .findAll { it.startsWith('[ERROR] Failed to execute goal') }.collect { it.replaceFirst('.*?: (qkpi: )', '$1') }
def folder = new File(basedir, 'src/main/openapi')
assert failures[0..2] == [
        "qkpi: inputSpec `$basedir/src/main/opneapi/library.yml` does not exist. Did you mean $folder/library.yaml? " +
                'Name an OpenAPI document, or leave inputSpec out for the KPI document. -> [Help 1]',
        "qkpi: inputSpec `$folder` holds several OpenAPI documents: `library.yaml` and `other.yaml`. " +
                "Name one of them, as in `$folder/library.yaml`. -> [Help 1]",
        'qkpi: inputSpec `classpath:library.yaml` is not on the plugin\'s class path. ' +
                'Add the artifact that has it to the plugin\'s dependencies. -> [Help 1]']
assert failures[3].startsWith('qkpi: inputSpec: ') && failures[3].contains('com.example:no-such-api:jar:1.0')
assert failures[3].endsWith('Correct the coordinates, publish the artifact, or add the repository that has it to the ' +
        'project. -> [Help 1]')
assert failures.size() == 4
