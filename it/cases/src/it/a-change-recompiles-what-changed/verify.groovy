def log = new File(basedir, 'build.log').readLines('UTF-8')
def runs = log.findAll { it.startsWith('[INFO] qkpi: ') }.collect { it.replaceAll(' in .*', '') }
def files = 0
new File(basedir, 'target/generated-sources/qkpi').eachFileRecurse { if (it.name.endsWith('.java')) files++ }
assert runs == [
        "[INFO] qkpi: $files files written, 0 kept, 0 removed",
        "[INFO] qkpi: 1 file written, ${files - 1} kept, 0 removed"]
def compiled = log.collect { it =~ /Compiling (\d+) source files?/ }.findAll { it.find() }.collect { it.group(1) as int }
assert compiled == [files, 1]
