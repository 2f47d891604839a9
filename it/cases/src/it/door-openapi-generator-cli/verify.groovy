def files(String folder) {
    def root = new File(basedir, 'target/' + folder)
    def found = new TreeMap<String, String>()
    root.eachFileRecurse { if (it.file) { found[root.toPath().relativize(it.toPath()).toString()] = it.getText('ISO-8859-1') } }
    found
}

def ours = files('ours')
def theirs = files('theirs')
assert ours.size() > 50
assert ours.keySet() == theirs.keySet()
ours.each { path, text -> assert text == theirs[path]: path }
assert ours.containsKey('com/example/library/model/Volume.java')
