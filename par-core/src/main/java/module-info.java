/** Criteria sets, exact scores that explain themselves, and rankings. */
module io.github.parindex.core {
    requires ojalgo;
    requires static org.jspecify;

    exports io.github.parindex.core.aggregation;
    exports io.github.parindex.core.analysis;
    exports io.github.parindex.core.certainty;
    exports io.github.parindex.core.assessment;
    exports io.github.parindex.core.criteria;
    exports io.github.parindex.core.index;
    exports io.github.parindex.core.indicator;
    exports io.github.parindex.core.normalization;
    exports io.github.parindex.core.number;
    exports io.github.parindex.core.planning;
    exports io.github.parindex.core.ranking;
    exports io.github.parindex.core.rule;
    exports io.github.parindex.core.sampling;
    exports io.github.parindex.core.scoring;
    exports io.github.parindex.core.statistics;
    exports io.github.parindex.core.survey;
    exports io.github.parindex.core.weighting;
    exports io.github.parindex.core.years;
}
