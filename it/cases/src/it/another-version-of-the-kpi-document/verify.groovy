def api = new File(basedir, 'consumer/target/generated-sources/qkpi/dev/qkpi/client/api')
assert api.list().sort() == ['KpisApi.java', 'KpisAsyncApi.java', 'package-info.java']
assert new File(basedir, 'consumer/target/classes/dev/qkpi/client/api/KpisApi.class').isFile()
