package dev.qkpi.generator.compare.drift;

/** The identifiers of the rules that compare, which are never used for anything else. */
final class Ids {

    static final String ELSEWHERE = "QKPI-287";
    static final String OPERATION_PAGE = "QKPI-290";
    static final String OPERATION_DOCUMENT = "QKPI-291";
    static final String MOVED = "QKPI-292";
    static final String BASE = "QKPI-293";
    static final String VARIABLE = "QKPI-294";
    static final String PARAMETER_PAGE = "QKPI-295";
    static final String PARAMETER_DOCUMENT = "QKPI-296";
    static final String PARAMETER_PLACE = "QKPI-297";
    static final String REQUIRED = "QKPI-298";
    static final String PARAMETER_TYPE = "QKPI-299";
    static final String CODE_PAGE = "QKPI-300";
    static final String CODE_DOCUMENT = "QKPI-301";
    static final String BODY_PAGE = "QKPI-302";
    static final String BODY_DOCUMENT = "QKPI-303";
    static final String REQUEST_KEY_PAGE = "QKPI-304";
    static final String REQUEST_KEY_DOCUMENT = "QKPI-305";
    static final String REQUEST_TYPE = "QKPI-306";
    static final String ANSWER_PAGE = "QKPI-307";
    static final String ANSWER_DOCUMENT = "QKPI-308";
    static final String RESPONSE_KEY_PAGE = "QKPI-309";
    static final String RESPONSE_KEY_DOCUMENT = "QKPI-310";
    static final String RESPONSE_TYPE = "QKPI-311";
    static final String VALUE_PAGE = "QKPI-312";
    static final String VALUE_DOCUMENT = "QKPI-313";
    static final String CLAIM = "QKPI-314";
    static final String AUTHORIZATION = "QKPI-315";
    static final String MARK = "QKPI-316";
    static final String DEPRECATED = "QKPI-317";

    static final String CHANGED_OPERATIONS = "QKPI-320";
    static final String CHANGED_PLACE = "QKPI-321";
    static final String CHANGED_BASE = "QKPI-322";
    static final String CHANGED_PARAMETERS = "QKPI-323";
    static final String CHANGED_PARAMETER = "QKPI-324";
    static final String CHANGED_CODES = "QKPI-325";
    static final String CHANGED_REQUEST = "QKPI-326";
    static final String CHANGED_RESPONSE = "QKPI-327";
    static final String CHANGED_WORDS = "QKPI-328";
    static final String CHANGED_CALL = "QKPI-329";

    private Ids() {}
}
