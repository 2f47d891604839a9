def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.contains('[INFO] note QKPI-224 new.yaml:21:9 #/components/schemas/Book/properties/pages: ' +
        'Book.pages: it is new; it is in responses of `getBook`.')
assert log.contains('[WARNING] warning QKPI-276 new.yaml:16:5 #/components/schemas/Book: `new Book(String)`: `pages` is new.')
assert log.contains('[INFO] Version: 1.5.0 after 1.4.0, a minor one')
def reports = new File(basedir, 'target/qkpi')
assert (reports.list() as List).sort() == ['diff.html', 'diff.json', 'diff.md', 'diff.sarif']
assert new File(basedir, 'target/CHANGELOG.md').getText('UTF-8').contains('- `Book.pages`: it is new')
