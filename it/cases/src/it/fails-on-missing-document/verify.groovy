def document = new File(basedir, 'src/main/openapi/none.yaml')
def message = "[ERROR] Failed to execute goal dev.qkpi:qkpi-maven-plugin:$pluginVersion:generate (default) on project " +
        "fails-on-missing-document: qkpi: inputSpec `$document` does not exist. Name an OpenAPI document, " +
        'or leave inputSpec out for the KPI document. -> [Help 1]'
assert new File(basedir, 'build.log').readLines('UTF-8').contains(message.toString())
