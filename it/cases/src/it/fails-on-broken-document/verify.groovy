def log = new File(basedir, 'build.log').readLines('UTF-8')
def start = log.findIndexOf { it.endsWith(': qkpi: the document cannot be used') }
assert log[start..start + 3] == [
        "[ERROR] Failed to execute goal dev.qkpi:qkpi-maven-plugin:$pluginVersion:generate (default) on project " +
                'fails-on-broken-document: qkpi: the document cannot be used',
        '[ERROR] QKPI-005 broken.yaml:18 #/paths/~1books/get/responses/200/content/application~1json/schema/$ref: ' +
                'the reference `#/components/schemas/Book` leads nowhere. Correct it, or add what it names.',
        '[ERROR] QKPI-005 broken.yaml:19 #/paths/~1books/get/responses/500/$ref: ' +
                'the reference `errors.yaml#/Failed` leads nowhere: there is no such file. Correct it, or add the file.',
        '[ERROR] -> [Help 1]']
assert log.contains('[WARNING] QKPI-016 broken.yaml:10 #/paths/~1books/get/parameters/0: `in: body` is not a place ' +
        'for a parameter; it is left out. Use path, query, header or cookie.')
assert !new File(basedir, 'target/generated-sources').exists()
