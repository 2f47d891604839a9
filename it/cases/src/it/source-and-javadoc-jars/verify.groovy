def entries(String kind) {
    new java.util.zip.ZipFile(new File(basedir, "target/source-and-javadoc-jars-1${kind}.jar")).withCloseable {
        it.entries().findAll { !it.directory }.collect { it.name }
    }
}

def generated = []
def root = new File(basedir, 'target/generated-sources/qkpi')
root.eachFileRecurse { if (it.name.endsWith('.java')) generated << root.toPath().relativize(it.toPath()).toString() }
assert generated.size() > 50
assert entries('-sources').findAll { it.endsWith('.java') }.toSorted() == generated.toSorted()
assert entries('-javadoc').contains('com/example/library/LibraryClient.html')
assert entries('').contains('com/example/library/LibraryClient.class')
assert entries('').every { it.endsWith('.class') || it.startsWith('META-INF/') }
