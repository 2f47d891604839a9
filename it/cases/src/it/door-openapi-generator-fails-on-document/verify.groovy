def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('QKPI-051 endless.yaml:13 #/components/schemas/Loop: the reference `#/components/schemas/Loop` ' +
        'leads back to where it stands. Give one of the places that refer to each other its own content.')
assert !new File(basedir, 'target/generated').exists() && !new File(basedir, 'target/generated-sources').exists()
