package dev.qkpi.generator.docs.call;

import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.ClientProperty;
import dev.qkpi.generator.model.Credential;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The variables of the environment that stand for secrets and settings, the same in both kinds of calls. */
final class Variables {

    /** The variable for the address of the API, where the document has none. */
    static final String BASE_URL = "BASE_URL";

    /** Names that mean something to a shell or to the programs that it starts. */
    private static final Pattern TAKEN = Pattern.compile(
            "PATH|HOME|USER|LOGNAME|SHELL|PWD|OLDPWD|IFS|ENV|UID|EUID|PPID|RANDOM|SECONDS|LINENO|OPTARG|OPTIND|HOSTNAME"
                    + "|LANG|TERM|PS[0-9]|MAIL|CDPATH|EDITOR|LC_.*|LD_.*|BASH.*|DYLD_.*|JAVA_.*|_.*|HTTPS?_PROXY|ALL_PROXY"
                    + "|NO_PROXY|CURL_.*|SSL.*|GROUPS|COLUMNS|LINES|STATUS|ARGV|FUNCNAME|DIRSTACK|REPLY|HIST.*");

    private final Map<String, String> credentials = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();

    Variables(ClientModel model) {
        NameScope scope = NameScope.with(BASE_URL);
        for (Credential credential : model.credentials()) {
            boolean bearer = credential.javaName().equals("bearerToken");
            credentials.put(credential.key(), scope.claim(bearer ? "TOKEN" : name(credential.key())));
        }
        for (ClientProperty property : model.clientProperties()) {
            properties.put(property.name(), scope.claim(name(property.name())));
        }
    }

    private static String name(String text) {
        String name = JavaNames.constant(JavaNames.type(text))
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9_]", "");
        return name.isEmpty() ? "VALUE" : TAKEN.matcher(name).matches() ? "API_" + name : name;
    }

    /** The variable for a credential's secret. */
    String ofCredential(String key) {
        return credentials.get(key);
    }

    /** The variable for what is set once on the client. */
    String ofProperty(String name) {
        return properties.get(name);
    }
}
