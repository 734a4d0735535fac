package io.github.parindex.io.token;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the records of documents are called in schemas and in the bundles. */
final class SchemaNames {

    /** What the name of a record says beside what it is. */
    private static final Pattern SUFFIX = Pattern.compile("(?:Document|Json)$|(?<=.)(?:Part|Text)$");

    private SchemaNames() {}

    private static String bare(Class<?> type) {
        return SUFFIX.matcher(type.getSimpleName()).replaceFirst("");
    }

    /** The key of a record: {@code Rule.Options} for the record {@code RuleDocument.Options}. */
    static String key(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        if (owner == null) {
            return bare(type);
        }
        String own = bare(type);
        return own.isEmpty() ? key(owner) : key(owner) + "." + own;
    }

    /** The name of its definition: {@code options} for the record {@code RuleDocument.Options}. */
    static String definition(Class<?> type) {
        String name = bare(type);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
