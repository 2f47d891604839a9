def output = new File(basedir, 'target/generated-sources/qkpi')
assert new File(output, 'com/example/library/LibraryClient.java').isFile()
assert !new File(output, 'dev').exists()
assert new File(basedir, 'target/kpis/dev/qkpi/client/KpiClient.java').isFile()

// The call did what the build had done: there was nothing left to write.
def summaries = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.startsWith('[INFO] qkpi: ') }
        .collect { it.replaceAll(/ in [0-9.]+ s$/, '') }
assert summaries.size() == 4
assert summaries[2..3] == summaries[0..1].collect { it.replaceAll(/(\d+) files written, 0 kept, 0 removed/, '$1 files up to date') }
