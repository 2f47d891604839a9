// Platform loader as parent: nothing but the JDK may be needed.
def urls = [new File(basedir, 'target/classes').toURI().toURL()] as URL[]
def conversation = new URLClassLoader(urls, ClassLoader.platformClassLoader).loadClass('com.example.Conversation')
assert conversation.ask('a/b+c') == 'Book[id=a/b+c, size=320]'
assert conversation.ask('gone') == 'getBook: GET /books/gone answered 404'
