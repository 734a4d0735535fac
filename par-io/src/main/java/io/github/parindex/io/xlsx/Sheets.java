package io.github.parindex.io.xlsx;

import java.util.Set;

/** The names of sheets that mean something. */
final class Sheets {

    static final String GUIDE_VI = "Hướng dẫn";
    static final String GUIDE_EN = "Instructions";
    static final String CHOICES = "Danh mục";

    /** Sheets that hold no assessments and are not read. */
    static final Set<String> GUIDES = Set.of(GUIDE_VI, GUIDE_EN, CHOICES);

    private Sheets() {}
}
