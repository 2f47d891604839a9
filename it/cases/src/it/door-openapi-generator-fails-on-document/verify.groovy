def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('QKPI-030 endless.yaml:13 #/components/schemas/Loop: the schema refers to itself and nothing else. Give it a type.')
assert !new File(basedir, 'target').exists()
