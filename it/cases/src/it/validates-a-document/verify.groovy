def log = new File(basedir, 'build.log').readLines('UTF-8')
def note = 'note QKPI-156 shelf.yaml:17:7 #/paths/~1shelf/get/responses: no answer tells of a failure. ' +
        'Describe those that callers can meet, for example `404`, `4XX` or `default`.'
assert log.contains('[INFO] ' + note)
assert log.contains('[INFO] qkpi: 1 note')
def reports = new File(basedir, 'target/qkpi')
assert (reports.list() as List).sort() == ['validate.html', 'validate.json', 'validate.md', 'validate.sarif']
assert new File(reports, 'validate.sarif').getText('UTF-8').contains('"uri": "shelf.yaml"')
// The library that checks examples has a word for each extension of a schema.
assert log.every { !it.contains('keyword') }
