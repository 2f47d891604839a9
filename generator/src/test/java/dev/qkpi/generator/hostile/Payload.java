package dev.qkpi.generator.hostile;

/**
 * Texts that would be code, markup or a path somewhere if they were not kept text.
 *
 * <p>What they would run is called {@code pwned$}: no name that is made from a text has that sign, so it may stand in
 * comments and literals only.
 */
enum Payload {
    COMMENT("*/ pwned$(); /*"),
    COMMENT_ON_LINES("x\n*/\npwned$();\n/*\ny"),
    COMMENT_ESCAPED("\\u002a/ pwned$(); /\\u002a"),
    COMMENT_ALL_ESCAPED("\\u002a\\u002f static { pwned$(); }"),
    COMMENT_MANY_U("\\uuuu002a/ pwned$();"),
    COMMENT_BACKSLASHES("\\\\\\u002a/ pwned$(); \\\\u002a/ *\\u002f"),
    COMMENT_IN_CODE_SPAN("`*/ pwned$() ` `co*/de` ``"),
    STARS("**/ pwned$(); /** * / **/"),
    INLINE_TAG("{@link pwned$} {@code } } {@snippet file=\"pwned$.java\"} {@inheritDoc"),
    BLOCK_TAG("@deprecated\n@param pwned$ x\n@pwned$ y\n@see pwned$#pwned$()"),
    HTML("<script>pwned$()</script><b><a href=\"pwned$ &amp &#42;/ <!-- ]]>"),
    QUOTE("\"; pwned$(); //"),
    QUOTE_ESCAPED("\\u0022; pwned$(); //\\u000a pwned$();"),
    TEXT_BLOCK("\"\"\"\n+ pwned$() + \"\"\""),
    APOSTROPHE("'+pwned$()+'\\'"),
    BACKSLASH_LAST("pwned$()\\"),
    LINES("a\npwned$();\r\nb\rc\td\fe"),
    SEPARATORS("a\u2028pwned$();\u2029b\u0085c\u000b"),
    CONTROLS("a\u0000b\u0001\u001b\u001f\u007fpwned$()"),
    SURROGATES("\ud800pwned$()\udc00\ud83d"),
    ANNOTATION("@pwned$ ) @interface pwned$ {}"),
    FORMAT("$L $S $T $N $$ $> $] $1L $name:T %s %n %1$s %d ${pwned$} #{pwned$}"),
    MUSTACHE("{{basePackage}} {{{packageName}}} {{> client}} {{=<% %>=}} {{#methods}}pwned${{/methods}} {{^x}} {{!"),
    PATH("../../../pwned$"),
    PATH_OF_WINDOWS("..\\..\\pwned$:stream"),
    ABSOLUTE("/tmp/pwned$"),
    DRIVE("C:\\pwned$"),
    DEVICE("CON"),
    DEVICE_WITH_ENDING("aux.pwned$. . "),
    LONG("pwned$ ".repeat(60)),
    RIGHT_TO_LEFT("a\u202e } pwned$(); {\u2066 // \u2069"),
    INVISIBLE("pwned$\u200d\u200b\ufeff\u00ad()"),
    LOOKALIKE("\uff30\uff37\uff2e\uff25\uff24\uff04 \u0440\u0430\u0443\u0440\u0430l"),
    KEYWORD("class"),
    IMPORT("import pwned$.*; package pwned$; native"),
    EMOJI("\ud83d\udc4dpwned$()\ud83d\udc4e"),
    JAVA_TYPE("String"),
    EMPTY_BODY("} class pwned$ {"),
    LAMBDA("x) -> { pwned$(); }, (y"),
    BLANK(" ");

    private final String text;

    Payload(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
