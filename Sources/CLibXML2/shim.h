/* What the Markup module uses of libxml2, and what Swift cannot reach by itself. */
#include <libxml/xmlversion.h>
/* ICU's headers would clash with those inside Foundation; nothing here looks into converters. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/uri.h>
#include <libxml/xmlschemas.h>

/* xmlFree is a mutable global function pointer, which Swift 6 refuses to read. */
static inline void trico_xml_free(void *pointer) { xmlFree(pointer); }
