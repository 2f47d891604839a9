def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.count('[INFO] qkpi is skipped') == 2
assert !new File(basedir, 'target/generated-sources').exists()
