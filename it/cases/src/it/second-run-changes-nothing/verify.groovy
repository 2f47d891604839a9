def log = new File(basedir, 'build.log').readLines('UTF-8')
def runs = log.findAll { it.startsWith('[INFO] qkpi: ') }.collect { it.replaceAll(' in .*', '') }
def files = 0
new File(basedir, 'target/generated-sources/qkpi').eachFileRecurse { if (it.name.endsWith('.java')) files++ }
assert runs == [
        "[INFO] qkpi: $files files written, 0 kept, 0 removed",
        "[INFO] qkpi: $files files up to date"]
assert log.count('[INFO] Nothing to compile - all classes are up to date.') == 1

// The second run decided that before anything of the generator was loaded.
def loaded = new File(basedir, 'classes.log').readLines().collect { it.split()[1] }
def of = { String... names -> loaded.findAll { type -> names.any { type.startsWith(it) } } }
assert of('dev.qkpi.generator.state.UpToDate').size() == 1
def heavy = of('dev.qkpi.generator.').findAll {
    !it.endsWith('Exception') && it =~ /ClientGenerator|document\.SpecReader|\.(model\.build|poet|template)\./
}
assert heavy == []
assert of('com.fasterxml.', 'io.swagger.', 'org.yaml.', 'com.github.mustachejava.', 'com.palantir.') == []
