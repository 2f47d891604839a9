def log = new File(basedir, 'build.log').readLines('UTF-8')
def runs = log.findAll { it.startsWith('[INFO] qkpi: ') }.collect { it.replaceAll(' in .*', '') }
def files = 0
new File(basedir, 'target/generated-sources/qkpi').eachFileRecurse { if (it.name.endsWith('.java')) files++ }
assert runs == [
        "[INFO] qkpi: $files files written, 0 kept, 0 removed",
        "[INFO] qkpi: 0 files written, $files kept, 0 removed"]
assert log.count('[INFO] Nothing to compile - all classes are up to date.') == 1
