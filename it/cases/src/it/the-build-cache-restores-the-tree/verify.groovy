def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.contains('Found cached build, restoring') }

// The goal did not run where the cache had the tree, and finds it right afterwards.
def runs = log.findAll { it.startsWith('[INFO] qkpi: ') }
assert runs.size() == 2
assert runs[1].contains(' 0 files written') || runs[1].contains(' up to date')
assert !log.any { it.startsWith('[WARNING] qkpi') }
assert new File(basedir, 'target/generated-sources/qkpi/com/example/library/LibraryClient.java').isFile()
