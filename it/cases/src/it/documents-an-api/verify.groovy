def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.contains('[INFO] Operations: 16')
assert log.any { it.startsWith('[INFO] qkpi: 16 operations, 47 schemas, nothing missing; ') }
def site = new File(basedir, 'target/qkpi/docs')
['.qkpi-manifest', 'index.html', 'changes.html', 'assumptions.html', 'errors.html', 'docs.md', 'docs.json'].each {
    assert new File(site, it).isFile()
}
def page = new File(site, 'operations/getKpi.html').getText('UTF-8')
assert page.contains('import com.example.kpis.KpiClient;')
assert page.contains('client.kpis().get(')
assert page.contains('--header &quot;Authorization: Bearer ${TOKEN}&quot;')
assert new File(site, 'changes.html').getText('UTF-8').contains('nothing differs')
def json = new groovy.json.JsonSlurper().parse(new File(site, 'docs.json'))
assert json.groups*.operations.flatten().size() == 16
assert json.marks.size() == 62
assert json.gaps == []
