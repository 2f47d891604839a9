def trees = ['first', 'second', 'third'].collect { module ->
    assert new File(basedir, "$module/target/classes/com/example/$module/LibraryClient.class").isFile()
    def sources = new File(basedir, "$module/target/generated-sources/qkpi/com/example/$module")
    def tree = new TreeMap()
    sources.eachFileRecurse { file ->
        if (file.isFile()) {
            def text = file.getText('UTF-8').replace("com.example.$module", 'com.example')
            tree[sources.toPath().relativize(file.toPath()).toString()] = text.readLines().sort()
        }
    }
    tree
}
assert trees[0] == trees[1]
assert trees[0] == trees[2]

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('with a thread count of 2')
assert !log.contains('not marked @threadSafe')
