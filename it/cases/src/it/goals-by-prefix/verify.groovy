def log = new File(basedir, 'build.log').readLines('UTF-8')
assert new File(basedir, 'target/generated-sources/qkpi/com/example/library/LibraryClient.java').isFile()

def first = log.findIndexOf { it.contains(' inferred: ') }
assert log[first..first + 2] == [
        '[INFO] marked.yaml:21 #/paths/~1books~1{id}/get/responses/404 inferred: Other reads answer so.',
        '[INFO] marked.yaml:27 #/components/schemas/Book assumed: A book without an id could not be asked for.',
        '[INFO] 1 inferred, 1 assumed']

def help = log.drop(log.findIndexOf { it.contains(':help (default-cli)') })
def parameters = [
        'allowedReferences', 'basePackage', 'force', 'fork', 'importMappings', 'inputSpec', 'nameMappings', 'nullness',
        'output', 'parts', 'rules', 'skip', 'sourceRoot', 'templateDirectory', 'typeMappings', 'validation']
assert help.findAll { it.startsWith('      User property: ') } == parameters.collect { "      User property: qkpi.$it" }
assert help.findAll { it ==~ /    \w+( \(Default: .*\))?/ } == [
        '    allowedReferences',
        '    basePackage (Default: dev.qkpi.client)',
        '    force (Default: false)',
        '    fork (Default: auto)',
        '    importMappings',
        '    inputSpec',
        '    nameMappings',
        '    nullness (Default: generated)',
        '    output (Default: ${project.build.directory}/generated-sources/qkpi)',
        '    parts (Default: client)',
        '    rules',
        '    skip (Default: false)',
        '    sourceRoot (Default: compile)',
        '    templateDirectory',
        '    typeMappings',
        '    validation (Default: usable)']
