package wpr.cli;

/** What the program tells its caller when it ends; the numbers are part of the contract. */
public enum ExitCode {
    /** All inputs were analysed. */
    CLEAN(0, "clean"),
    /** A fault of the program itself. */
    INTERNAL(1, "internal error: a fault of the program itself"),
    /** An option, a rule file or a metadata file is wrong, or there is nothing to analyse; nothing was written. */
    USAGE(2, "usage or configuration: an option, rule file or metadata file is wrong; nothing was written"),
    /** Candidates meet what the caller has asked to fail on. */
    CANDIDATES(4, "candidates meet --fail-on"),
    /** Some inputs could not be read or analysed; everything else was, and the results are written. */
    INCOMPLETE(5, "some inputs could not be read or analysed; the results are written"),
    /** Claims of results that were verified do not hold any more. */
    OUTDATED(6, "verify: claims of the results do not hold any more");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The number given to the operating system. */
    public int code() {
        return code;
    }

    /** What it means, in a few words. */
    public String meaning() {
        return meaning;
    }
}
