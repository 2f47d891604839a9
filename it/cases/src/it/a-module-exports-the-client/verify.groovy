def classes = new File(basedir, 'target/classes')
assert new File(classes, 'module-info.class').isFile()
assert new File(classes, 'dev/qkpi/client/KpiClient.class').isFile()
assert new File(classes, 'dev/qkpi/client/server/KpiServer.class').isFile()
