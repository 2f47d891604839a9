def tree(String module) {
    def root = new File(basedir, module + '/target/generated-sources/qkpi')
    def found = new TreeMap<String, String>()
    root.eachFileRecurse { if (it.file) { found[root.toPath().relativize(it.toPath()).toString()] = it.getText('UTF-8') } }
    found
}

assert new File(basedir, 'consumer/target/classes/com/example/library/model/Book.class').isFile()
assert tree('consumer') == tree('class-path')
