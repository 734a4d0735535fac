package io.github.parindex.io.html;

import io.github.parindex.core.criteria.Criterion;
import java.util.Locale;

/** How a report names a criterion. */
final class Named {

    private Named() {}

    /** Code and title; the title alone where the code is a word such as CỘNG, which says the same. */
    static String of(Criterion criterion, String between, Locale locale) {
        boolean numbered = criterion.code().chars().anyMatch(Character::isDigit)
                || criterion.code().length() < 3;
        String title = criterion.title().in(locale);
        return numbered ? criterion.code() + between + title : title;
    }
}
