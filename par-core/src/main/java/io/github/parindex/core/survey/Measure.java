package io.github.parindex.core.survey;

import io.github.parindex.core.survey.SurveyPolicy.Pooling;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What is measured of one form: its sums, and which of them count with which weight. */
abstract class Measure {

    /** A share of the form, and what each sum of a respondent adds to it near that share. */
    record Linear(Fraction share, List<Fraction> factors) {

        Linear times(Fraction weight) {
            return new Linear(
                    share.times(weight),
                    factors.stream().map(each -> each.times(weight)).toList());
        }

        Linear plus(Linear other) {
            return new Linear(
                    share.plus(other.share),
                    IntStream.range(0, factors.size())
                            .mapToObj(i -> factors.get(i).plus(other.factors.get(i)))
                            .toList());
        }
    }

    /** How many answers count, and how many of them are satisfied. */
    abstract long answers(FormCounts counts);

    abstract long satisfied(FormCounts counts);

    abstract RespondentSums sums(FormCounts counts);

    /** Whether the form has it at all. */
    abstract boolean isAsked(FormLayout layout);

    /** The share, from sums that have one. */
    abstract Linear linear(FormLayout layout, RespondentSums sums);

    abstract boolean isDefined(FormLayout layout, RespondentSums sums);

    /** The share of one pair of sums, W / N: near it W adds 1/N, and N adds −share/N. */
    private static Linear ofPair(RespondentSums sums, int pair) {
        Fraction share = sums.share(pair);
        Fraction[] factors = new Fraction[2 * sums.pairs()];
        Arrays.fill(factors, Fraction.ZERO);
        Fraction number = new Fraction(sums.number(pair), BigInteger.ONE);
        factors[2 * pair] = Fraction.of(1, FormLayout.FULL).dividedBy(number);
        factors[2 * pair + 1] = share.dividedBy(number).negated();
        return new Linear(share, List.of(factors));
    }

    static Measure ofItem(String code) {
        return new Measure() {

            private int item(FormCounts counts) {
                return counts.layout().form().position(code);
            }

            @Override
            long answers(FormCounts counts) {
                return counts.answered(item(counts));
            }

            @Override
            long satisfied(FormCounts counts) {
                return counts.satisfied(item(counts));
            }

            @Override
            RespondentSums sums(FormCounts counts) {
                return counts.ofItem(item(counts));
            }

            @Override
            boolean isAsked(FormLayout layout) {
                return layout.form().asks(code);
            }

            @Override
            boolean isDefined(FormLayout layout, RespondentSums sums) {
                return sums.isDefined(0);
            }

            @Override
            Linear linear(FormLayout layout, RespondentSums sums) {
                return ofPair(sums, 0);
            }
        };
    }

    /** People of whom every answer that counts is satisfied. */
    static Measure ofPeople() {
        return new Measure() {

            @Override
            long answers(FormCounts counts) {
                return counts.valid();
            }

            @Override
            long satisfied(FormCounts counts) {
                return counts.wholly();
            }

            @Override
            RespondentSums sums(FormCounts counts) {
                return counts.ofPeople();
            }

            @Override
            boolean isAsked(FormLayout layout) {
                return true;
            }

            @Override
            boolean isDefined(FormLayout layout, RespondentSums sums) {
                return sums.isDefined(0);
            }

            @Override
            Linear linear(FormLayout layout, RespondentSums sums) {
                return ofPair(sums, 0);
            }
        };
    }

    static Measure ofFactor(String code) {
        return new OfFactors(Pooling.BY_FACTORS) {

            @Override
            boolean isChosen(SurveyFactor factor) {
                return factor.code().equals(code);
            }

            @Override
            BigDecimal weight(SurveyFactor factor) {
                return BigDecimal.ONE;
            }
        };
    }

    static Measure ofForm(Pooling pooling) {
        return new OfFactors(pooling) {

            @Override
            boolean isChosen(SurveyFactor factor) {
                return factor.weight().signum() > 0;
            }

            @Override
            BigDecimal weight(SurveyFactor factor) {
                return factor.weight();
            }
        };
    }

    /** Some factors of a form together. */
    private abstract static class OfFactors extends Measure {

        private final Pooling pooling;

        OfFactors(Pooling pooling) {
            this.pooling = pooling;
        }

        abstract boolean isChosen(SurveyFactor factor);

        abstract BigDecimal weight(SurveyFactor factor);

        private IntStream chosen(FormLayout layout) {
            List<SurveyFactor> factors = layout.form().factors();
            return IntStream.range(0, factors.size()).filter(i -> isChosen(factors.get(i)));
        }

        private IntStream items(FormCounts counts) {
            FormLayout layout = counts.layout();
            return IntStream.range(0, layout.items())
                    .filter(item -> layout.weight(item) > 0)
                    .filter(item -> isChosen(layout.form().factors().get(layout.factor(item))));
        }

        @Override
        long answers(FormCounts counts) {
            return items(counts).mapToLong(counts::answered).sum();
        }

        @Override
        long satisfied(FormCounts counts) {
            return items(counts).mapToLong(counts::satisfied).sum();
        }

        @Override
        RespondentSums sums(FormCounts counts) {
            return counts.ofFactors();
        }

        @Override
        boolean isAsked(FormLayout layout) {
            return chosen(layout).findAny().isPresent();
        }

        private List<Integer> answered(FormLayout layout, RespondentSums sums) {
            return chosen(layout).filter(sums::isDefined).boxed().toList();
        }

        @Override
        boolean isDefined(FormLayout layout, RespondentSums sums) {
            return !answered(layout, sums).isEmpty();
        }

        @Override
        Linear linear(FormLayout layout, RespondentSums sums) {
            List<Integer> answered = answered(layout, sums);
            return pooling == Pooling.BY_ANSWERS ? ofAnswers(answered, sums) : ofFactors(layout, answered, sums);
        }

        private Linear ofFactors(FormLayout layout, List<Integer> answered, RespondentSums sums) {
            List<Linear> parts = new ArrayList<>();
            Fraction all = Fraction.ZERO;
            for (int factor : answered) {
                Fraction weight = Fraction.of(weight(layout.form().factors().get(factor)));
                parts.add(ofPair(sums, factor).times(weight));
                all = all.plus(weight);
            }
            Fraction part = Fraction.of(1, 1).dividedBy(all);
            return parts.stream().reduce(Linear::plus).orElseThrow().times(part);
        }

        /** As if all factors were one: each adds its share of the answers, and the common share is taken off. */
        private static Linear ofAnswers(List<Integer> answered, RespondentSums sums) {
            Fraction worth = Fraction.ZERO;
            Fraction number = Fraction.ZERO;
            for (int factor : answered) {
                worth = worth.plus(new Fraction(sums.worth(factor), BigInteger.ONE));
                number = number.plus(new Fraction(sums.number(factor), BigInteger.ONE));
            }
            Fraction one = Fraction.of(1, FormLayout.FULL);
            Fraction share = worth.times(one).dividedBy(number);
            Fraction[] factors = new Fraction[2 * sums.pairs()];
            Arrays.fill(factors, Fraction.ZERO);
            for (int factor : answered) {
                factors[2 * factor] = one.dividedBy(number);
                factors[2 * factor + 1] = share.dividedBy(number).negated();
            }
            return new Linear(share, List.of(factors));
        }
    }
}
