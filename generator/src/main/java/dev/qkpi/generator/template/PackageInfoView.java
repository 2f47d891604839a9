package dev.qkpi.generator.template;

/** View of {@code packageInfo}: what a package holds, and whether JSpecify's default of non-null holds in it. */
record PackageInfoView(String packageName, String words, boolean nullMarked) {}
