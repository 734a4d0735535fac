package io.github.parindex.io.token;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the records of documents are called in schemas and in the bundles. */
final class SchemaNames {

    /** What the name of a record says beside what it is. */
    private static final Pattern SUFFIX = Pattern.compile("(?:Document|Json|Shapes?)$|(?<=.)(?:Part|Text)$");

    private SchemaNames() {}

    private static String bare(Class<?> type) {
        return SUFFIX.matcher(type.getSimpleName()).replaceFirst("");
    }

    /**
     * The key of a record: {@code CriteriaSet.Edition} for the record {@code CriteriaSetDocument.Edition}, and {@code Options}
     * for the document of the chapter {@code OptionsShape}.
     */
    static String key(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        String own = bare(type);
        String outside = owner == null ? "" : key(owner);
        return outside.isEmpty() || own.isEmpty() ? outside + own : outside + "." + own;
    }

    /** The name of its definition: {@code edition} for the record {@code CriteriaSetDocument.Edition}. */
    static String definition(Class<?> type) {
        String own = bare(type);
        Class<?> owner = type.getEnclosingClass();
        String name = own.isEmpty() && owner != null ? bare(owner) : own;
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
