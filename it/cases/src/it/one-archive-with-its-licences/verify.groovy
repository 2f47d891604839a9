import java.util.zip.ZipFile

def folder = new File(localRepositoryPath, "dev/qkpi/qkpi-maven-plugin/$pluginVersion")
def entries = [:]
new ZipFile(new File(folder, "qkpi-maven-plugin-${pluginVersion}.jar")).withCloseable { zip ->
    zip.entries().findAll { !it.directory }.each { entries[it.name] = it.name.startsWith('META-INF/') ? zip.getInputStream(it).text : '' }
}

// Every library in the archive is told, and its licence and notice are there.
def inside = entries.keySet().collect { it =~ '^META-INF/maven/([^/]+)/([^/]+)/pom.properties$' }.findAll { it.find() }
        .findAll { it.group(1) != 'dev.qkpi' }.collect { it.group(2) }
def told = entries['META-INF/THIRD-PARTY.md']
assert inside.containsAll(['jackson-databind', 'snakeyaml'])
inside.each { artifact -> assert told.contains("`$artifact`"): artifact }
def rows = told.readLines().findAll { it.startsWith('| ') && it.contains('`') }.collect { it.split(/\|/)[2] }
def named = rows.collectMany { it.findAll(/[a-z][a-z0-9.-]+/) }
// JavaPoet's archive does not say what it is.
assert (named as Set) == (inside + 'javapoet') as Set
(told =~ /`(licenses\/[^`]+|[a-z]+\/LICENSE|[A-Za-z-]+-LICENSE|LICENSE|NOTICE)`/).each { assert entries.containsKey("META-INF/${it[1]}".toString()): it[1] }
assert entries['META-INF/LICENSE'].contains('Apache License')
assert entries['META-INF/NOTICE'].contains('Jackson')

// Nothing is left to resolve but the document, whose version a build may choose.
def pom = new groovy.xml.XmlSlurper().parse(new File(folder, "qkpi-maven-plugin-${pluginVersion}.pom"))
def needed = pom.dependencies.dependency.findAll { !(it.scope.text() in ['provided', 'test']) }.collect { it.artifactId.text() }
assert needed == ['qkpi-spec']
