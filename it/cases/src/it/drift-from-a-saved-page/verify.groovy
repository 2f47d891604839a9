def log = new File(basedir, 'build.log').readLines('UTF-8')
assert log.contains('[INFO] qkpi: no drift')
assert log.contains('[INFO] qkpi: 1 only on the page')
assert log.any { it.startsWith('[ERROR] Failed to execute goal') && it.contains(':drift ') && it.contains(
        'qkpi: drift of shelf.yaml from newer.txt: 1 only on the page') }

assert new File(basedir, 'target/qkpi/drift.patch').getText('UTF-8') == '''\
--- a/shelf.yaml
+++ b/shelf.yaml
@@ -7,6 +7,13 @@
   /v1/shelf:
     get:
       operationId: getShelf
+      parameters:
+        # From newer.txt:7.
+        - name: board
+          in: query
+          description: The board.
+          schema:
+            type: integer
       responses:
         '204':
           description: It stands.
'''
