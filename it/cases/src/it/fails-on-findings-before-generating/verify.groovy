def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.contains('[ERROR] error QKPI-131 shelf.yaml:18:9 #/paths/~1shelf/get/responses/204: ' +
        '`description` of the response is missing. Add it.')
assert log.any { it.endsWith(': qkpi: shelf.yaml has 1 error, so nothing was generated -> [Help 1]') }
assert !new File(basedir, 'target').exists()
