def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.any { it.contains('QKPI-223 new.yaml:9:11 #/paths/~1books~1{id}/get/parameters/0: ' +
        'getBook query parameter language: it is new and required.') }
assert log.any { it.contains('QKPI-273 new.yaml:6:5 #/paths/~1books~1{id}/get: `BooksApi.get(String)`: ' +
        'it is `get(String, String)` now.') }
assert log.any { it.contains(': qkpi: new.yaml differs from old.yaml: 2 breaking, 0 potentially breaking, ' +
        '0 compatible for clients') }
