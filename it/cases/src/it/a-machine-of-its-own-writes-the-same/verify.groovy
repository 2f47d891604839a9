def tree(String output) {
    def root = new File(basedir, 'target/' + output)
    def found = new TreeMap<String, String>()
    root.eachFileRecurse { if (it.file) { found[root.toPath().relativize(it.toPath()).toString()] = it.getText('UTF-8') } }
    found
}

assert tree('kpi-auto').size() > 100
assert tree('kpi-auto') == tree('kpi-never')
assert tree('files-always').containsKey('com/example/library/model/Book.java')
assert tree('files-always') == tree('files-never')
