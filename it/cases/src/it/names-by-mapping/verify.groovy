assert new File(basedir, 'target/classes/com/example/Consumer.class').exists()
assert !new File(basedir, 'target/generated-sources/qkpi/com/example/shop/model/Money.java').exists()
