package io.github.parindex.core.indicator;

import io.github.parindex.core.indicator.Method.Kind;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.statistics.Quantile;
import java.util.List;
import java.util.stream.Stream;

/** What preparations may be told, each by its name. */
final class Catalogue {

    private Catalogue() {}

    /** Every preparation with the settings that it knows. */
    static List<Signature> signatures() {
        OutlierTreatment usual = OutlierTreatment.withDefaults();
        return Stream.of(
                        Signature.of("denominate").may(Kind.OBJECT, "by"),
                        Signature.of("screen")
                                .number("availability", 0)
                                .number("nonZero", 0)
                                .may(Kind.TEXTS, "keep")
                                .may(Kind.TEXTS, "drop"),
                        Signature.of("imputeByColumn").choice("statistic", Imputation.Statistic.MEAN),
                        Signature.of("imputeByGroup")
                                .needs(Kind.TEXT, "group")
                                .choice("statistic", Imputation.Statistic.MEAN),
                        Signature.of("imputeByPeriod")
                                .choice("over", Imputation.Over.LINEAR)
                                .whole("most", Imputation.ByPeriod.ANY),
                        Signature.of("imputeByRow")
                                .choice("statistic", Imputation.Statistic.MEAN)
                                .whole("level", Imputation.ByRow.NODE),
                        Signature.of("treat")
                                .number("skewness", usual.skewness())
                                .number("kurtosis", usual.kurtosis())
                                .whole("winsorise", usual.winsorise())
                                .choice("ties", usual.ties())
                                .choice("transform", usual.transform())
                                .choice("from", usual.from())
                                .may(Kind.OBJECT, "own"),
                        Signature.of("winsorise").whole("high", 0).whole("low", 0),
                        Signature.of("clip")
                                .number("lower", 0)
                                .number("upper", 1)
                                .choice("quantile", Quantile.TYPE_7))
                .map(signature -> signature.may(Kind.TEXTS, Only.SETTING))
                .toList();
    }
}
