// Made by tools/generate from api/conductor.yml.

#include "catalog/operations.hpp"

#include "api/pages.hpp"
#include "api/qbd/models.hpp"

#include <conductor/qbd/all.hpp>

namespace conductor::inline CONDUCTOR_ABI::catalog {
namespace {

using conductor::json::type_of;

constexpr operation qbd_table[] = {
    {
        .name = "qbd.account_tax_lines.list",
        .summary = "Lists account tax lines",
        .words =
            "Lines of the income tax form that accounts can be assigned to, as the company's form has them.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/account-tax-lines",
        .verb = verb::list,
        .idempotent = true,
        .answer = &type_of<item_list<qbd::account_tax_line>>,
        .item = &type_of<qbd::account_tax_line>,
        .object_type = "list",
    },
    {
        .name = "qbd.accounts.list",
        .summary = "Lists accounts",
        .words = "The chart of accounts, which all money in the books is assigned to. Few enough to have no "
                 "pages. Looking up by ids or fullNames ignores everything else that is asked for, and fails "
                 "as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/accounts",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::account_list_params>,
        .answer = &type_of<item_list<qbd::account>>,
        .item = &type_of<qbd::account>,
        .object_type = "list",
    },
    {
        .name = "qbd.accounts.create",
        .summary = "Creates an account",
        .words = "An entry of the chart of accounts, which collects what is booked to it. Non-posting ones, "
                 "for orders and estimates, are made by QuickBooks alone. If no answer comes it may have "
                 "been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/accounts",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::account_create_params>,
        .answer = &type_of<qbd::account>,
    },
    {
        .name = "qbd.accounts.retrieve",
        .summary = "Retrieves an account",
        .words = "An entry of the chart of accounts, which collects what is booked to it. An unknown id is "
                 "an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/accounts/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::account>,
    },
    {
        .name = "qbd.accounts.update",
        .summary = "Updates an account",
        .words = "Its kind can be changed within what QuickBooks allows, never to a non-posting one. What is "
                 "left unset stays as it is. revisionNumber has to be the one last read; if somebody saved "
                 "the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/accounts/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::account_update_params>,
        .answer = &type_of<qbd::account>,
    },
    {
        .name = "qbd.bill_check_payments.list",
        .summary = "Lists bill check payments",
        .words = "Checks that paid bills. Looking up by ids or refNumbers ignores everything else that is "
                 "asked for, and fails as a whole if a single one is unknown. Lines come only if "
                 "includeLineItems asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/bill-check-payments",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::bill_check_payment_list_params>,
        .answer = &type_of<cursor_page<qbd::bill_check_payment>>,
        .item = &type_of<qbd::bill_check_payment>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.bill_check_payments.create",
        .summary = "Creates a bill check payment",
        .words =
            "A check that pays bills of one vendor. Each bill needs an amount, a discount or a credit; "
            "vendor and payables account have to be those of the bills, or they count as not there. If no "
            "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/bill-check-payments",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::bill_check_payment_create_params>,
        .answer = &type_of<qbd::bill_check_payment>,
    },
    {
        .name = "qbd.bill_check_payments.retrieve",
        .summary = "Retrieves a bill check payment",
        .words = "A check that pays bills of one vendor. An unknown id is an error; many at once are one "
                 "request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/bill-check-payments/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::bill_check_payment>,
    },
    {
        .name = "qbd.bill_check_payments.update",
        .summary = "Updates a bill check payment",
        .words = "Bills that are given replace those that it paid, though vendor credits it used remain "
                 "used. What is left unset stays as it is. revisionNumber has to be the one last read; if "
                 "somebody saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/bill-check-payments/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::bill_check_payment_update_params>,
        .answer = &type_of<qbd::bill_check_payment>,
    },
    {
        .name = "qbd.bill_check_payments.delete_",
        .summary = "Deletes a bill check payment",
        .words = "The bills that it paid are open again. It is gone for good; refused while somebody has it "
                 "open, or while something linked to it is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/bill-check-payments/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_bill_check_payment",
    },
    {
        .name = "qbd.bill_check_payments.void_",
        .summary = "Voids a bill check payment",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/bill-check-payments/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_bill_check_payment",
    },
    {
        .name = "qbd.bill_credit_card_payments.list",
        .summary = "Lists bill credit card payments",
        .words =
            "Charges on credit cards that paid bills. Looking up by ids or refNumbers ignores everything "
            "else that is asked for, and fails as a whole if a single one is unknown. Lines come only if "
            "includeLineItems asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/bill-credit-card-payments",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::bill_credit_card_payment_list_params>,
        .answer = &type_of<cursor_page<qbd::bill_credit_card_payment>>,
        .item = &type_of<qbd::bill_credit_card_payment>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.bill_credit_card_payments.create",
        .summary = "Creates a bill credit card payment",
        .words = "A charge on a credit card that pays bills of one vendor. Each bill needs an amount, a "
                 "discount or a credit; vendor and payables account have to be those of the bills, or they "
                 "count as not there. If no answer comes it may have been made all the same, so look for it "
                 "before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/bill-credit-card-payments",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::bill_credit_card_payment_create_params>,
        .answer = &type_of<qbd::bill_credit_card_payment>,
    },
    {
        .name = "qbd.bill_credit_card_payments.retrieve",
        .summary = "Retrieves a bill credit card payment",
        .words = "A charge on a credit card that pays bills of one vendor. An unknown id is an error; many "
                 "at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/bill-credit-card-payments/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::bill_credit_card_payment>,
    },
    {
        .name = "qbd.bill_credit_card_payments.delete_",
        .summary = "Deletes a bill credit card payment",
        .words = "It cannot be changed, only deleted or made void and made anew; the bills that it paid are "
                 "open again. It is gone for good; refused while somebody has it open, or while something "
                 "linked to it is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/bill-credit-card-payments/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_bill_credit_card_payment",
    },
    {
        .name = "qbd.bill_credit_card_payments.void_",
        .summary = "Voids a bill credit card payment",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/bill-credit-card-payments/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_bill_credit_card_payment",
    },
    {
        .name = "qbd.bills.list",
        .summary = "Lists bills",
        .words =
            "What vendors charge and are to be paid later. Looking up by ids or refNumbers ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown. Lines come "
            "only if includeLineItems asks for them. Links to other transactions come only if "
            "includeLinkedTransactions asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/bills",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::bill_list_params>,
        .answer = &type_of<cursor_page<qbd::bill>>,
        .item = &type_of<qbd::bill>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.bills.create",
        .summary = "Creates a bill",
        .words = "What a vendor charges and is to be paid later, kept as payable until then. A purchase "
                 "order linked at this point gives its lines to the bill; it cannot be linked later. If no "
                 "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/bills",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::bill_create_params>,
        .answer = &type_of<qbd::bill>,
    },
    {
        .name = "qbd.bills.retrieve",
        .summary = "Retrieves a bill",
        .words = "What a vendor charges and is to be paid later, kept as payable until then. An unknown id "
                 "is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/bills/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::bill>,
    },
    {
        .name = "qbd.bills.update",
        .summary = "Updates a bill",
        .words = "No purchase order can be linked any more. What is left unset stays as it is. "
                 "revisionNumber has to be the one last read; if somebody saved the record since then, the "
                 "update is refused. Lines that are given take the place of all there are, so those left out "
                 "are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/bills/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::bill_update_params>,
        .answer = &type_of<qbd::bill>,
    },
    {
        .name = "qbd.bills.delete_",
        .summary = "Deletes a bill",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/bills/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_bill",
    },
    {
        .name = "qbd.bills.void_",
        .summary = "Voids a bill",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/bills/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_bill",
    },
    {
        .name = "qbd.bills_to_pay.list",
        .summary = "Lists bills to pay",
        .words = "What one vendor is still owed, and the credits that can be used against it. Their ids are "
                 "what a bill payment asks for.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/bills-to-pay",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::bill_to_pay_list_params>,
        .answer = &type_of<item_list<qbd::bill_to_pay>>,
        .item = &type_of<qbd::bill_to_pay>,
        .object_type = "list",
    },
    {
        .name = "qbd.build_assemblies.list",
        .summary = "Lists build assemblies",
        .words = "Records of finished goods having been put together from parts. Looking up by ids or "
                 "refNumbers ignores everything else that is asked for, and fails as a whole if a single one "
                 "is unknown. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/build-assemblies",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::build_assembly_list_params>,
        .answer = &type_of<cursor_page<qbd::build_assembly>>,
        .item = &type_of<qbd::build_assembly>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.build_assemblies.create",
        .summary = "Creates a build assembly",
        .words = "The assembling of finished goods, which takes the parts out of stock and brings the "
                 "product in. If parts are short it is refused, unless it is marked as pending. If no answer "
                 "comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/build-assemblies",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::build_assembly_create_params>,
        .answer = &type_of<qbd::build_assembly>,
    },
    {
        .name = "qbd.build_assemblies.retrieve",
        .summary = "Retrieves a build assembly",
        .words =
            "The assembling of finished goods, which takes the parts out of stock and brings the product in. "
            "An unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/build-assemblies/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::build_assembly>,
    },
    {
        .name = "qbd.build_assemblies.update",
        .summary = "Updates a build assembly",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/build-assemblies/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::build_assembly_update_params>,
        .answer = &type_of<qbd::build_assembly>,
    },
    {
        .name = "qbd.build_assemblies.delete_",
        .summary = "Deletes a build assembly",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/build-assemblies/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_build_assembly",
    },
    {
        .name = "qbd.checks.list",
        .summary = "Lists checks",
        .words =
            "Money paid straight from bank accounts, without bills. Looking up by ids or refNumbers ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown. Lines come "
            "only if includeLineItems asks for them. Links to other transactions come only if "
            "includeLinkedTransactions asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/checks",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::check_list_params>,
        .answer = &type_of<cursor_page<qbd::check>>,
        .item = &type_of<qbd::check>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.checks.create",
        .summary = "Creates a check",
        .words = "Money paid straight from a bank account, for costs or items. Bills are paid by a bill "
                 "check payment instead, and wages by QuickBooks' payroll. If no answer comes it may have "
                 "been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/checks",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::check_create_params>,
        .answer = &type_of<qbd::check>,
    },
    {
        .name = "qbd.checks.retrieve",
        .summary = "Retrieves a check",
        .words = "Money paid straight from a bank account, for costs or items. An unknown id is an error; "
                 "many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/checks/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::check>,
    },
    {
        .name = "qbd.checks.update",
        .summary = "Updates a check",
        .words = "Checks that pay bills are changed as bill check payments. What is left unset stays as it "
                 "is. revisionNumber has to be the one last read; if somebody saved the record since then, "
                 "the update is refused. Lines that are given take the place of all there are, so those left "
                 "out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/checks/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::check_update_params>,
        .answer = &type_of<qbd::check>,
    },
    {
        .name = "qbd.checks.delete_",
        .summary = "Deletes a check",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/checks/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_check",
    },
    {
        .name = "qbd.checks.void_",
        .summary = "Voids a check",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/checks/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_check",
    },
    {
        .name = "qbd.classes.list",
        .summary = "Lists classes",
        .words =
            "Labels across accounts and customers that reports are split by. Looking up by ids or fullNames "
            "ignores everything else that is asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/classes",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::class_list_params>,
        .answer = &type_of<item_list<qbd::class_>>,
        .item = &type_of<qbd::class_>,
        .object_type = "list",
    },
    {
        .name = "qbd.classes.create",
        .summary = "Creates a class",
        .words = "A label across accounts and customers that reports are split by, such as a branch. Its "
                 "name must be free among those of the same parent. If no answer comes it may have been made "
                 "all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/classes",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::class_create_params>,
        .answer = &type_of<qbd::class_>,
    },
    {
        .name = "qbd.classes.retrieve",
        .summary = "Retrieves a class",
        .words = "A label across accounts and customers that reports are split by, such as a branch. An "
                 "unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/classes/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::class_>,
    },
    {
        .name = "qbd.classes.update",
        .summary = "Updates a class",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/classes/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::class_update_params>,
        .answer = &type_of<qbd::class_>,
    },
    {
        .name = "qbd.company.retrieve",
        .summary = "Retrieves what there is to know of the company",
        .words = "The company file itself, with its address, tax and fiscal settings. It can be changed in "
                 "QuickBooks alone.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/company",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::company>,
    },
    {
        .name = "qbd.credit_card_charges.list",
        .summary = "Lists credit card charges",
        .words =
            "Purchases paid with the company's credit cards. Looking up by ids or refNumbers ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown. Lines come "
            "only if includeLineItems asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/credit-card-charges",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::credit_card_charge_list_params>,
        .answer = &type_of<cursor_page<qbd::credit_card_charge>>,
        .item = &type_of<qbd::credit_card_charge>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.credit_card_charges.create",
        .summary = "Creates a credit card charge",
        .words = "A purchase paid with the company's credit card, which adds to what is owed on it. If no "
                 "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-card-charges",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::credit_card_charge_create_params>,
        .answer = &type_of<qbd::credit_card_charge>,
    },
    {
        .name = "qbd.credit_card_charges.retrieve",
        .summary = "Retrieves a credit card charge",
        .words = "A purchase paid with the company's credit card, which adds to what is owed on it. An "
                 "unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/credit-card-charges/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::credit_card_charge>,
    },
    {
        .name = "qbd.credit_card_charges.update",
        .summary = "Updates a credit card charge",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-card-charges/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::credit_card_charge_update_params>,
        .answer = &type_of<qbd::credit_card_charge>,
    },
    {
        .name = "qbd.credit_card_charges.delete_",
        .summary = "Deletes a credit card charge",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/credit-card-charges/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_credit_card_charge",
    },
    {
        .name = "qbd.credit_card_charges.void_",
        .summary = "Voids a credit card charge",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-card-charges/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_credit_card_charge",
    },
    {
        .name = "qbd.credit_card_credits.list",
        .summary = "Lists credit card credits",
        .words =
            "Refunds from sellers to the company's credit cards. Looking up by ids or refNumbers ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown. Lines come "
            "only if includeLineItems asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/credit-card-credits",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::credit_card_credit_list_params>,
        .answer = &type_of<cursor_page<qbd::credit_card_credit>>,
        .item = &type_of<qbd::credit_card_credit>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.credit_card_credits.create",
        .summary = "Creates a credit card credit",
        .words =
            "A refund from a seller to the company's credit card, which lowers what is owed on it. If no "
            "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-card-credits",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::credit_card_credit_create_params>,
        .answer = &type_of<qbd::credit_card_credit>,
    },
    {
        .name = "qbd.credit_card_credits.retrieve",
        .summary = "Retrieves a credit card credit",
        .words = "A refund from a seller to the company's credit card, which lowers what is owed on it. An "
                 "unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/credit-card-credits/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::credit_card_credit>,
    },
    {
        .name = "qbd.credit_card_credits.update",
        .summary = "Updates a credit card credit",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-card-credits/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::credit_card_credit_update_params>,
        .answer = &type_of<qbd::credit_card_credit>,
    },
    {
        .name = "qbd.credit_card_credits.delete_",
        .summary = "Deletes a credit card credit",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/credit-card-credits/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_credit_card_credit",
    },
    {
        .name = "qbd.credit_card_credits.void_",
        .summary = "Voids a credit card credit",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-card-credits/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_credit_card_credit",
    },
    {
        .name = "qbd.credit_card_refunds.list",
        .summary = "Lists credit card refunds",
        .words =
            "Money given back to customers' credit cards. Looking up by ids or refNumbers ignores everything "
            "else that is asked for, and fails as a whole if a single one is unknown. Lines come only if "
            "includeLineItems asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/credit-card-refunds",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::credit_card_refund_list_params>,
        .answer = &type_of<cursor_page<qbd::credit_card_refund>>,
        .item = &type_of<qbd::credit_card_refund>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.credit_card_refunds.create",
        .summary = "Creates a credit card refund",
        .words = "Money given back to a customer's credit card, against a credit memo or a payment too much. "
                 "What is paid back are credits of the customer; each has to be named with its part. If no "
                 "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-card-refunds",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::credit_card_refund_create_params>,
        .answer = &type_of<qbd::credit_card_refund>,
    },
    {
        .name = "qbd.credit_card_refunds.retrieve",
        .summary = "Retrieves a credit card refund",
        .words = "Money given back to a customer's credit card, against a credit memo or a payment too much. "
                 "An unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/credit-card-refunds/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::credit_card_refund>,
    },
    {
        .name = "qbd.credit_card_refunds.delete_",
        .summary = "Deletes a credit card refund",
        .words = "It cannot be changed, only deleted or made void and made anew. It is gone for good; "
                 "refused while somebody has it open, or while something linked to it is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/credit-card-refunds/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_credit_card_refund",
    },
    {
        .name = "qbd.credit_card_refunds.void_",
        .summary = "Voids a credit card refund",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-card-refunds/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_credit_card_refund",
    },
    {
        .name = "qbd.credit_memos.list",
        .summary = "Lists credit memos",
        .words = "Credits to customers, each open until used against invoices or paid back. Looking up by "
                 "ids or refNumbers ignores everything else that is asked for, and fails as a whole if a "
                 "single one is unknown. Lines come only if includeLineItems asks for them. Links to other "
                 "transactions come only if includeLinkedTransactions asks for them. A page's cursor is dead "
                 "ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/credit-memos",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::credit_memo_list_params>,
        .answer = &type_of<cursor_page<qbd::credit_memo>>,
        .item = &type_of<qbd::credit_memo>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.credit_memos.create",
        .summary = "Creates a credit memo",
        .words =
            "A credit to a customer for returned goods or too high a charge, to be used against invoices. It "
            "pays no invoice by itself; a received payment, or the invoice, applies it. If no answer comes "
            "it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-memos",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::credit_memo_create_params>,
        .answer = &type_of<qbd::credit_memo>,
    },
    {
        .name = "qbd.credit_memos.retrieve",
        .summary = "Retrieves a credit memo",
        .words =
            "A credit to a customer for returned goods or too high a charge, to be used against invoices. An "
            "unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/credit-memos/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::credit_memo>,
    },
    {
        .name = "qbd.credit_memos.update",
        .summary = "Updates a credit memo",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-memos/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::credit_memo_update_params>,
        .answer = &type_of<qbd::credit_memo>,
    },
    {
        .name = "qbd.credit_memos.delete_",
        .summary = "Deletes a credit memo",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/credit-memos/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_credit_memo",
    },
    {
        .name = "qbd.credit_memos.void_",
        .summary = "Voids a credit memo",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/credit-memos/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_credit_memo",
    },
    {
        .name = "qbd.currencies.list",
        .summary = "Lists currencies",
        .words = "What the company can trade in, active or not. Looking up by ids or names ignores "
                 "everything else that is asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/currencies",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::currency_list_params>,
        .answer = &type_of<item_list<qbd::currency>>,
        .item = &type_of<qbd::currency>,
        .object_type = "list",
    },
    {
        .name = "qbd.currencies.create",
        .summary = "Creates a currency",
        .words = "Money that the company can trade in, with its rate of exchange. Rates of those made here "
                 "are not kept up to date by QuickBooks. If no answer comes it may have been made all the "
                 "same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/currencies",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::currency_create_params>,
        .answer = &type_of<qbd::currency>,
    },
    {
        .name = "qbd.currencies.retrieve",
        .summary = "Retrieves a currency",
        .words = "Money that the company can trade in, with its rate of exchange. An unknown id is an error; "
                 "many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/currencies/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::currency>,
    },
    {
        .name = "qbd.currencies.update",
        .summary = "Updates a currency",
        .words = "Of QuickBooks' own ones only isActive can be changed. What is left unset stays as it is. "
                 "revisionNumber has to be the one last read; if somebody saved the record since then, the "
                 "update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/currencies/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::currency_update_params>,
        .answer = &type_of<qbd::currency>,
    },
    {
        .name = "qbd.customer_types.list",
        .summary = "Lists customer types",
        .words = "Groups that customers are sorted into. Looking up by ids or fullNames ignores everything "
                 "else that is asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/customer-types",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::customer_type_list_params>,
        .answer = &type_of<item_list<qbd::customer_type>>,
        .item = &type_of<qbd::customer_type>,
        .object_type = "list",
    },
    {
        .name = "qbd.customer_types.create",
        .summary = "Creates a customer type",
        .words = "A group that customers are sorted into, such as a trade or how they came. It can be "
                 "neither changed nor deleted here. If no answer comes it may have been made all the same, "
                 "so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/customer-types",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::customer_type_create_params>,
        .answer = &type_of<qbd::customer_type>,
    },
    {
        .name = "qbd.customer_types.retrieve",
        .summary = "Retrieves a customer type",
        .words = "A group that customers are sorted into, such as a trade or how they came. An unknown id is "
                 "an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/customer-types/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::customer_type>,
    },
    {
        .name = "qbd.customers.list",
        .summary = "Lists customers",
        .words = "Those who buy, with their jobs, which are customers below others. Looking up by ids or "
                 "fullNames ignores everything else that is asked for, and fails as a whole if a single one "
                 "is unknown. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/customers",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::customer_list_params>,
        .answer = &type_of<cursor_page<qbd::customer>>,
        .item = &type_of<qbd::customer>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.customers.create",
        .summary = "Creates a customer",
        .words = "Somebody who buys, or a job for one, which is a customer below another. Its name must be "
                 "free among customers, vendors, employees and other names together; with a parent it is a "
                 "job of that customer. If no answer comes it may have been made all the same, so look for "
                 "it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/customers",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::customer_create_params>,
        .answer = &type_of<qbd::customer>,
    },
    {
        .name = "qbd.customers.retrieve",
        .summary = "Retrieves a customer",
        .words = "Somebody who buys, or a job for one, which is a customer below another. An unknown id is "
                 "an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/customers/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::customer>,
    },
    {
        .name = "qbd.customers.update",
        .summary = "Updates a customer",
        .words = "One with transactions cannot be deleted; isActive hides it instead. What is left unset "
                 "stays as it is. revisionNumber has to be the one last read; if somebody saved the record "
                 "since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/customers/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::customer_update_params>,
        .answer = &type_of<qbd::customer>,
    },
    {
        .name = "qbd.date_driven_terms.list",
        .summary = "Lists date driven terms",
        .words =
            "Agreements that payment is due on a fixed day of the month. Looking up by ids or names ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/date-driven-terms",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::date_driven_term_list_params>,
        .answer = &type_of<item_list<qbd::date_driven_term>>,
        .item = &type_of<qbd::date_driven_term>,
        .object_type = "list",
    },
    {
        .name = "qbd.date_driven_terms.create",
        .summary = "Creates a date driven term",
        .words = "An agreement that payment is due on a fixed day of the month. It can be neither changed "
                 "nor deleted here. If no answer comes it may have been made all the same, so look for it "
                 "before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/date-driven-terms",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::date_driven_term_create_params>,
        .answer = &type_of<qbd::date_driven_term>,
    },
    {
        .name = "qbd.date_driven_terms.retrieve",
        .summary = "Retrieves a date driven term",
        .words = "An agreement that payment is due on a fixed day of the month. An unknown id is an error; "
                 "many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/date-driven-terms/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::date_driven_term>,
    },
    {
        .name = "qbd.deleted_list_objects.list",
        .summary = "Lists deleted list objects",
        .words = "What is still known of records other than transactions, such as customers or items, that "
                 "were deleted. QuickBooks remembers them for 90 days; all come in one answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/deleted-list-objects",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::deleted_list_object_list_params>,
        .answer = &type_of<item_list<qbd::deleted_list_object>>,
        .item = &type_of<qbd::deleted_list_object>,
        .object_type = "list",
    },
    {
        .name = "qbd.deleted_transactions.list",
        .summary = "Lists deleted transactions",
        .words = "What is still known of transactions that were deleted. QuickBooks remembers them for 90 "
                 "days; all come in one answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/deleted-transactions",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::deleted_transaction_list_params>,
        .answer = &type_of<item_list<qbd::deleted_transaction>>,
        .item = &type_of<qbd::deleted_transaction>,
        .object_type = "list",
    },
    {
        .name = "qbd.deposits.list",
        .summary = "Lists deposits",
        .words = "Money brought to bank accounts. Looking up by ids ignores everything else that is asked "
                 "for, and fails as a whole if a single one is unknown. Lines come only if includeLineItems "
                 "asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/deposits",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::deposit_list_params>,
        .answer = &type_of<cursor_page<qbd::deposit>>,
        .item = &type_of<qbd::deposit>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.deposits.create",
        .summary = "Creates a deposit",
        .words = "Money brought to a bank account, from received payments or from other accounts. A line "
                 "takes either a payment that waits to be deposited, or an amount from an account. If no "
                 "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/deposits",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::deposit_create_params>,
        .answer = &type_of<qbd::deposit>,
    },
    {
        .name = "qbd.deposits.retrieve",
        .summary = "Retrieves a deposit",
        .words = "Money brought to a bank account, from received payments or from other accounts. An unknown "
                 "id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/deposits/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::deposit>,
    },
    {
        .name = "qbd.deposits.update",
        .summary = "Updates a deposit",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/deposits/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::deposit_update_params>,
        .answer = &type_of<qbd::deposit>,
    },
    {
        .name = "qbd.deposits.delete_",
        .summary = "Deletes a deposit",
        .words = "Its payments wait to be deposited again. It is gone for good; refused while somebody has "
                 "it open, or while something linked to it is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/deposits/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::deletion>,
        .object_type = "qbd_deposit",
    },
    {
        .name = "qbd.deposits.void_",
        .summary = "Voids a deposit",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/deposits/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::deposit_void>,
    },
    {
        .name = "qbd.discount_items.list",
        .summary = "Lists discount items",
        .words = "Lines for sales forms that take something off what stands above them. Looking up by ids or "
                 "fullNames ignores everything else that is asked for, and fails as a whole if a single one "
                 "is unknown. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/discount-items",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::discount_item_list_params>,
        .answer = &type_of<cursor_page<qbd::discount_item>>,
        .item = &type_of<qbd::discount_item>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.discount_items.create",
        .summary = "Creates a discount item",
        .words =
            "A line for sales forms that takes a percentage or an amount off what stands above it. A "
            "percentage counts for the line just above; put a subtotal there to have it count for several. "
            "If no answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/discount-items",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::discount_item_create_params>,
        .answer = &type_of<qbd::discount_item>,
    },
    {
        .name = "qbd.discount_items.retrieve",
        .summary = "Retrieves a discount item",
        .words = "A line for sales forms that takes a percentage or an amount off what stands above it. An "
                 "unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/discount-items/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::discount_item>,
    },
    {
        .name = "qbd.discount_items.update",
        .summary = "Updates a discount item",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/discount-items/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::discount_item_update_params>,
        .answer = &type_of<qbd::discount_item>,
    },
    {
        .name = "qbd.employees.list",
        .summary = "Lists employees",
        .words = "Those who work for the company, with personal data that does not belong in logs. Few "
                 "enough to have no pages. Looking up by ids or names ignores everything else that is asked "
                 "for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/employees",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::employee_list_params>,
        .answer = &type_of<item_list<qbd::employee>>,
        .item = &type_of<qbd::employee>,
        .object_type = "list",
    },
    {
        .name = "qbd.employees.create",
        .summary = "Creates an employee",
        .words = "Somebody who works for the company and may be paid wages. Its name must be free among "
                 "customers, vendors, employees and other names together. If no answer comes it may have "
                 "been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/employees",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::employee_create_params>,
        .answer = &type_of<qbd::employee>,
    },
    {
        .name = "qbd.employees.retrieve",
        .summary = "Retrieves an employee",
        .words = "Somebody who works for the company and may be paid wages. An unknown id is an error; many "
                 "at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/employees/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::employee>,
    },
    {
        .name = "qbd.employees.update",
        .summary = "Updates an employee",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/employees/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::employee_update_params>,
        .answer = &type_of<qbd::employee>,
    },
    {
        .name = "qbd.estimates.list",
        .summary = "Lists estimates",
        .words =
            "Offers to customers, which are not booked. Looking up by ids or refNumbers ignores everything "
            "else that is asked for, and fails as a whole if a single one is unknown. Lines come only if "
            "includeLineItems asks for them. Links to other transactions come only if "
            "includeLinkedTransactions asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/estimates",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::estimate_list_params>,
        .answer = &type_of<cursor_page<qbd::estimate>>,
        .item = &type_of<qbd::estimate>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.estimates.create",
        .summary = "Creates an estimate",
        .words = "An offer to a customer, which is not booked. If no answer comes it may have been made all "
                 "the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/estimates",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::estimate_create_params>,
        .answer = &type_of<qbd::estimate>,
    },
    {
        .name = "qbd.estimates.retrieve",
        .summary = "Retrieves an estimate",
        .words = "An offer to a customer, which is not booked. An unknown id is an error; many at once are "
                 "one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/estimates/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::estimate>,
    },
    {
        .name = "qbd.estimates.update",
        .summary = "Updates an estimate",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/estimates/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::estimate_update_params>,
        .answer = &type_of<qbd::estimate>,
    },
    {
        .name = "qbd.estimates.delete_",
        .summary = "Deletes an estimate",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/estimates/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_estimate",
    },
    {
        .name = "qbd.inventory_adjustments.list",
        .summary = "Lists inventory adjustments",
        .words = "Corrections of stock and its value. Looking up by ids or refNumbers ignores everything "
                 "else that is asked for, and fails as a whole if a single one is unknown. Lines come only "
                 "if includeLineItems asks for them.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/inventory-adjustments",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::inventory_adjustment_list_params>,
        .answer = &type_of<item_list<qbd::inventory_adjustment>>,
        .item = &type_of<qbd::inventory_adjustment>,
        .object_type = "list",
    },
    {
        .name = "qbd.inventory_adjustments.create",
        .summary = "Creates an inventory adjustment",
        .words = "A correction of how much of an item is in stock, or of what it is worth. The only way to "
                 "change what is on hand apart from buying and selling; it may need that nobody else is "
                 "working in the company file. If no answer comes it may have been made all the same, so "
                 "look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/inventory-adjustments",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::inventory_adjustment_create_params>,
        .answer = &type_of<qbd::inventory_adjustment>,
    },
    {
        .name = "qbd.inventory_adjustments.retrieve",
        .summary = "Retrieves an inventory adjustment",
        .words = "A correction of how much of an item is in stock, or of what it is worth. An unknown id is "
                 "an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/inventory-adjustments/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::inventory_adjustment>,
    },
    {
        .name = "qbd.inventory_adjustments.update",
        .summary = "Updates an inventory adjustment",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/inventory-adjustments/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::inventory_adjustment_update_params>,
        .answer = &type_of<qbd::inventory_adjustment>,
    },
    {
        .name = "qbd.inventory_adjustments.delete_",
        .summary = "Deletes an inventory adjustment",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/inventory-adjustments/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_inventory_adjustment",
    },
    {
        .name = "qbd.inventory_adjustments.void_",
        .summary = "Voids an inventory adjustment",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/inventory-adjustments/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_inventory_adjustment",
    },
    {
        .name = "qbd.inventory_assembly_items.list",
        .summary = "Lists inventory assembly items",
        .words = "Products that are put together from other items. Looking up by ids or fullNames ignores "
                 "everything else that is asked for, and fails as a whole if a single one is unknown. A "
                 "page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/inventory-assembly-items",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::inventory_assembly_item_list_params>,
        .answer = &type_of<cursor_page<qbd::inventory_assembly_item>>,
        .item = &type_of<qbd::inventory_assembly_item>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.inventory_assembly_items.create",
        .summary = "Creates an inventory assembly item",
        .words = "A product that is put together from other items, and counted in stock. Its name must be "
                 "free among items of all kinds. If no answer comes it may have been made all the same, so "
                 "look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/inventory-assembly-items",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::inventory_assembly_item_create_params>,
        .answer = &type_of<qbd::inventory_assembly_item>,
    },
    {
        .name = "qbd.inventory_assembly_items.retrieve",
        .summary = "Retrieves an inventory assembly item",
        .words = "A product that is put together from other items, and counted in stock. An unknown id is an "
                 "error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/inventory-assembly-items/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::inventory_assembly_item>,
    },
    {
        .name = "qbd.inventory_assembly_items.update",
        .summary = "Updates an inventory assembly item",
        .words =
            "How many there are changes by build assemblies and inventory adjustments alone. What is left "
            "unset stays as it is. revisionNumber has to be the one last read; if somebody saved the record "
            "since then, the update is refused. Lines that are given take the place of all there are.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/inventory-assembly-items/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::inventory_assembly_item_update_params>,
        .answer = &type_of<qbd::inventory_assembly_item>,
    },
    {
        .name = "qbd.inventory_items.list",
        .summary = "Lists inventory items",
        .words = "Goods that are bought, counted in stock and sold. Looking up by ids or fullNames ignores "
                 "everything else that is asked for, and fails as a whole if a single one is unknown. A "
                 "page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/inventory-items",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::inventory_item_list_params>,
        .answer = &type_of<cursor_page<qbd::inventory_item>>,
        .item = &type_of<qbd::inventory_item>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.inventory_items.create",
        .summary = "Creates an inventory item",
        .words = "Goods that are bought, counted in stock and sold. Its name must be free among items of all "
                 "kinds. If no answer comes it may have been made all the same, so look for it before "
                 "sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/inventory-items",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::inventory_item_create_params>,
        .answer = &type_of<qbd::inventory_item>,
    },
    {
        .name = "qbd.inventory_items.retrieve",
        .summary = "Retrieves an inventory item",
        .words = "Goods that are bought, counted in stock and sold. An unknown id is an error; many at once "
                 "are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/inventory-items/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::inventory_item>,
    },
    {
        .name = "qbd.inventory_items.update",
        .summary = "Updates an inventory item",
        .words = "How many there are changes by purchases, sales and inventory adjustments alone. What is "
                 "left unset stays as it is. revisionNumber has to be the one last read; if somebody saved "
                 "the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/inventory-items/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::inventory_item_update_params>,
        .answer = &type_of<qbd::inventory_item>,
    },
    {
        .name = "qbd.inventory_sites.list",
        .summary = "Lists inventory sites",
        .words = "Warehouses and stores that stock is counted at. Looking up by ids or names ignores "
                 "everything else that is asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/inventory-sites",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::inventory_site_list_params>,
        .answer = &type_of<item_list<qbd::inventory_site>>,
        .item = &type_of<qbd::inventory_site>,
        .object_type = "list",
    },
    {
        .name = "qbd.inventory_sites.create",
        .summary = "Creates an inventory site",
        .words = "A warehouse or store that stock is counted at. Only company files with Advanced Inventory "
                 "have them. If no answer comes it may have been made all the same, so look for it before "
                 "sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/inventory-sites",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::inventory_site_create_params>,
        .answer = &type_of<qbd::inventory_site>,
    },
    {
        .name = "qbd.inventory_sites.retrieve",
        .summary = "Retrieves an inventory site",
        .words = "A warehouse or store that stock is counted at. An unknown id is an error; many at once are "
                 "one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/inventory-sites/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::inventory_site>,
    },
    {
        .name = "qbd.inventory_sites.update",
        .summary = "Updates an inventory site",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/inventory-sites/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::inventory_site_update_params>,
        .answer = &type_of<qbd::inventory_site>,
    },
    {
        .name = "qbd.invoices.list",
        .summary = "Lists invoices",
        .words = "Sales that customers pay later, each open until payments and credits cover it. Looking up "
                 "by ids or refNumbers ignores everything else that is asked for, and fails as a whole if a "
                 "single one is unknown. Lines come only if includeLineItems asks for them. Links to other "
                 "transactions come only if includeLinkedTransactions asks for them. A page's cursor is dead "
                 "ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/invoices",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::invoice_list_params>,
        .answer = &type_of<cursor_page<qbd::invoice>>,
        .item = &type_of<qbd::invoice>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.invoices.create",
        .summary = "Creates an invoice",
        .words = "A sale that the customer pays later, open until payments and credits cover it. A sale that "
                 "is paid at once is a sales receipt. If no answer comes it may have been made all the same, "
                 "so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/invoices",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::invoice_create_params>,
        .answer = &type_of<qbd::invoice>,
    },
    {
        .name = "qbd.invoices.retrieve",
        .summary = "Retrieves an invoice",
        .words = "A sale that the customer pays later, open until payments and credits cover it. An unknown "
                 "id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/invoices/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::invoice>,
    },
    {
        .name = "qbd.invoices.update",
        .summary = "Updates an invoice",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/invoices/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::invoice_update_params>,
        .answer = &type_of<qbd::invoice>,
    },
    {
        .name = "qbd.invoices.delete_",
        .summary = "Deletes an invoice",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/invoices/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_invoice",
    },
    {
        .name = "qbd.invoices.void_",
        .summary = "Voids an invoice",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/invoices/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_invoice",
    },
    {
        .name = "qbd.item_groups.list",
        .summary = "Lists item groups",
        .words = "Bundles of items that are entered as one line and become several. Looking up by ids or "
                 "names ignores everything else that is asked for, and fails as a whole if a single one is "
                 "unknown. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/item-groups",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::item_group_list_params>,
        .answer = &type_of<cursor_page<qbd::item_group>>,
        .item = &type_of<qbd::item_group>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.item_groups.create",
        .summary = "Creates an item group",
        .words = "A bundle of items that is entered as one line and becomes several. Its name must be free "
                 "among items of all kinds. If no answer comes it may have been made all the same, so look "
                 "for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/item-groups",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::item_group_create_params>,
        .answer = &type_of<qbd::item_group>,
    },
    {
        .name = "qbd.item_groups.retrieve",
        .summary = "Retrieves an item group",
        .words = "A bundle of items that is entered as one line and becomes several. An unknown id is an "
                 "error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/item-groups/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::item_group>,
    },
    {
        .name = "qbd.item_groups.update",
        .summary = "Updates an item group",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused. Lines that are given take the place of "
                 "all there are.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/item-groups/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::item_group_update_params>,
        .answer = &type_of<qbd::item_group>,
    },
    {
        .name = "qbd.item_receipts.list",
        .summary = "Lists item receipts",
        .words =
            "Goods that came from vendors before their bills did. Looking up by ids or refNumbers ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown. Lines come "
            "only if includeLineItems asks for them. Links to other transactions come only if "
            "includeLinkedTransactions asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/item-receipts",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::item_receipt_list_params>,
        .answer = &type_of<cursor_page<qbd::item_receipt>>,
        .item = &type_of<qbd::item_receipt>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.item_receipts.create",
        .summary = "Creates an item receipt",
        .words = "Goods that came from a vendor before the bill did. A purchase order can be linked now, and "
                 "gives its lines; later it cannot. If no answer comes it may have been made all the same, "
                 "so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/item-receipts",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::item_receipt_create_params>,
        .answer = &type_of<qbd::item_receipt>,
    },
    {
        .name = "qbd.item_receipts.retrieve",
        .summary = "Retrieves an item receipt",
        .words = "Goods that came from a vendor before the bill did. An unknown id is an error; many at once "
                 "are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/item-receipts/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::item_receipt>,
    },
    {
        .name = "qbd.item_receipts.update",
        .summary = "Updates an item receipt",
        .words = "No purchase order can be linked any more. What is left unset stays as it is. "
                 "revisionNumber has to be the one last read; if somebody saved the record since then, the "
                 "update is refused. Lines that are given take the place of all there are, so those left out "
                 "are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/item-receipts/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::item_receipt_update_params>,
        .answer = &type_of<qbd::item_receipt>,
    },
    {
        .name = "qbd.item_receipts.delete_",
        .summary = "Deletes an item receipt",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/item-receipts/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_item_receipt",
    },
    {
        .name = "qbd.item_receipts.void_",
        .summary = "Voids an item receipt",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/item-receipts/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_item_receipt",
    },
    {
        .name = "qbd.item_sites.list",
        .summary = "Lists item sites",
        .words = "How much of each item is at each warehouse or store. They come into being by purchases, "
                 "sales and adjustments, and are not written here. Looking up by ids ignores everything else "
                 "that is asked for, and fails as a whole if a single one is unknown. A page's cursor is "
                 "dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/item-sites",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::item_site_list_params>,
        .answer = &type_of<cursor_page<qbd::item_site>>,
        .item = &type_of<qbd::item_site>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.item_sites.retrieve",
        .summary = "Retrieves an item site",
        .words = "How much of an item is at one warehouse or store. An unknown id is an error; many at once "
                 "are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/item-sites/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::item_site>,
    },
    {
        .name = "qbd.journal_entries.list",
        .summary = "Lists journal entries",
        .words =
            "Bookings of debits and credits straight to accounts. Looking up by ids or refNumbers ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown. Lines come "
            "only if includeLineItems asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/journal-entries",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::journal_entry_list_params>,
        .answer = &type_of<cursor_page<qbd::journal_entry>>,
        .item = &type_of<qbd::journal_entry>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.journal_entries.create",
        .summary = "Creates a journal entry",
        .words = "A booking of debits and credits straight to accounts. Debits have to equal credits; a line "
                 "on a receivables or payables account needs its customer or vendor. If no answer comes it "
                 "may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/journal-entries",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::journal_entry_create_params>,
        .answer = &type_of<qbd::journal_entry>,
    },
    {
        .name = "qbd.journal_entries.retrieve",
        .summary = "Retrieves a journal entry",
        .words = "A booking of debits and credits straight to accounts. An unknown id is an error; many at "
                 "once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/journal-entries/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::journal_entry>,
    },
    {
        .name = "qbd.journal_entries.update",
        .summary = "Updates a journal entry",
        .words = "Debits have to equal credits afterwards, too. What is left unset stays as it is. "
                 "revisionNumber has to be the one last read; if somebody saved the record since then, the "
                 "update is refused. Lines that are given take the place of all there are, so those left out "
                 "are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/journal-entries/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::journal_entry_update_params>,
        .answer = &type_of<qbd::journal_entry>,
    },
    {
        .name = "qbd.journal_entries.delete_",
        .summary = "Deletes a journal entry",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/journal-entries/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_journal_entry",
    },
    {
        .name = "qbd.journal_entries.void_",
        .summary = "Voids a journal entry",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/journal-entries/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_journal_entry",
    },
    {
        .name = "qbd.non_inventory_items.list",
        .summary = "Lists non inventory items",
        .words = "Goods that are bought or sold and not counted in stock. Looking up by ids or fullNames "
                 "ignores everything else that is asked for, and fails as a whole if a single one is "
                 "unknown. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/non-inventory-items",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::non_inventory_item_list_params>,
        .answer = &type_of<cursor_page<qbd::non_inventory_item>>,
        .item = &type_of<qbd::non_inventory_item>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.non_inventory_items.create",
        .summary = "Creates a non inventory item",
        .words = "Goods that are bought or sold and not counted in stock. Its name must be free among items "
                 "of all kinds; whether it is sold only, or bought and sold, is decided for good. If no "
                 "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/non-inventory-items",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::non_inventory_item_create_params>,
        .answer = &type_of<qbd::non_inventory_item>,
    },
    {
        .name = "qbd.non_inventory_items.retrieve",
        .summary = "Retrieves a non inventory item",
        .words = "Goods that are bought or sold and not counted in stock. An unknown id is an error; many at "
                 "once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/non-inventory-items/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::non_inventory_item>,
    },
    {
        .name = "qbd.non_inventory_items.update",
        .summary = "Updates a non inventory item",
        .words = "One that is sold only cannot become one that is bought and sold, nor the reverse. What is "
                 "left unset stays as it is. revisionNumber has to be the one last read; if somebody saved "
                 "the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/non-inventory-items/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::non_inventory_item_update_params>,
        .answer = &type_of<qbd::non_inventory_item>,
    },
    {
        .name = "qbd.other_charge_items.list",
        .summary = "Lists other charge items",
        .words = "Charges for something else than goods or work, such as freight. Looking up by ids or "
                 "fullNames ignores everything else that is asked for, and fails as a whole if a single one "
                 "is unknown. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/other-charge-items",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::other_charge_item_list_params>,
        .answer = &type_of<cursor_page<qbd::other_charge_item>>,
        .item = &type_of<qbd::other_charge_item>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.other_charge_items.create",
        .summary = "Creates an other charge item",
        .words =
            "A charge for something else than goods or work, such as freight. Its name must be free among "
            "items of all kinds; whether it is sold only, or bought and sold, is decided for good. If no "
            "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/other-charge-items",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::other_charge_item_create_params>,
        .answer = &type_of<qbd::other_charge_item>,
    },
    {
        .name = "qbd.other_charge_items.retrieve",
        .summary = "Retrieves an other charge item",
        .words = "A charge for something else than goods or work, such as freight. An unknown id is an "
                 "error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/other-charge-items/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::other_charge_item>,
    },
    {
        .name = "qbd.other_charge_items.update",
        .summary = "Updates an other charge item",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/other-charge-items/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::other_charge_item_update_params>,
        .answer = &type_of<qbd::other_charge_item>,
    },
    {
        .name = "qbd.other_names.list",
        .summary = "Lists other names",
        .words = "Those to pay or name who are neither customers, vendors nor employees. Looking up by ids "
                 "or names ignores everything else that is asked for, and fails as a whole if a single one "
                 "is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/other-names",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::other_name_list_params>,
        .answer = &type_of<item_list<qbd::other_name>>,
        .item = &type_of<qbd::other_name>,
        .object_type = "list",
    },
    {
        .name = "qbd.other_names.create",
        .summary = "Creates an other name",
        .words = "Somebody to pay or name who is neither customer, vendor nor employee, such as an owner. "
                 "Its name must be free among customers, vendors, employees and other names together. If no "
                 "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/other-names",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::other_name_create_params>,
        .answer = &type_of<qbd::other_name>,
    },
    {
        .name = "qbd.other_names.retrieve",
        .summary = "Retrieves an other name",
        .words = "Somebody to pay or name who is neither customer, vendor nor employee, such as an owner. An "
                 "unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/other-names/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::other_name>,
    },
    {
        .name = "qbd.other_names.update",
        .summary = "Updates an other name",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/other-names/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::other_name_update_params>,
        .answer = &type_of<qbd::other_name>,
    },
    {
        .name = "qbd.payment_methods.list",
        .summary = "Lists payment methods",
        .words = "Ways in which customers pay. Looking up by ids or names ignores everything else that is "
                 "asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/payment-methods",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::payment_method_list_params>,
        .answer = &type_of<item_list<qbd::payment_method>>,
        .item = &type_of<qbd::payment_method>,
        .object_type = "list",
    },
    {
        .name = "qbd.payment_methods.create",
        .summary = "Creates a payment method",
        .words = "A way in which customers pay, such as cash or one brand of card. It can be neither changed "
                 "nor deleted here. If no answer comes it may have been made all the same, so look for it "
                 "before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/payment-methods",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::payment_method_create_params>,
        .answer = &type_of<qbd::payment_method>,
    },
    {
        .name = "qbd.payment_methods.retrieve",
        .summary = "Retrieves a payment method",
        .words = "A way in which customers pay, such as cash or one brand of card. An unknown id is an "
                 "error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/payment-methods/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::payment_method>,
    },
    {
        .name = "qbd.payments_to_deposit.list",
        .summary = "Lists payments to deposit",
        .words = "Received money that has not been brought to the bank yet. Their ids are what a line of a "
                 "deposit asks for.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/payments-to-deposit",
        .verb = verb::list,
        .idempotent = true,
        .answer = &type_of<item_list<qbd::payment_to_deposit>>,
        .item = &type_of<qbd::payment_to_deposit>,
        .object_type = "list",
    },
    {
        .name = "qbd.payroll_wage_items.list",
        .summary = "Lists payroll wage items",
        .words = "Kinds of pay, each with the account it is booked to. Looking up by ids or names ignores "
                 "everything else that is asked for, and fails as a whole if a single one is unknown. A "
                 "page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/payroll-wage-items",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::payroll_wage_item_list_params>,
        .answer = &type_of<cursor_page<qbd::payroll_wage_item>>,
        .item = &type_of<qbd::payroll_wage_item>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.payroll_wage_items.create",
        .summary = "Creates a payroll wage item",
        .words = "A kind of pay, such as hourly work or sick leave, with the account it is booked to. It can "
                 "be neither changed nor deleted here. If no answer comes it may have been made all the "
                 "same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/payroll-wage-items",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::payroll_wage_item_create_params>,
        .answer = &type_of<qbd::payroll_wage_item>,
    },
    {
        .name = "qbd.payroll_wage_items.retrieve",
        .summary = "Retrieves a payroll wage item",
        .words = "A kind of pay, such as hourly work or sick leave, with the account it is booked to. An "
                 "unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/payroll-wage-items/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::payroll_wage_item>,
    },
    {
        .name = "qbd.preferences.retrieve",
        .summary = "Retrieves the company's preferences",
        .words = "The settings that QuickBooks' administrator made for the whole company. They can be "
                 "changed in QuickBooks alone.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/preferences",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::preferences>,
    },
    {
        .name = "qbd.price_levels.list",
        .summary = "Lists price levels",
        .words =
            "Prices for some customers, which differ from the usual ones. Looking up by ids or names ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/price-levels",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::price_level_list_params>,
        .answer = &type_of<item_list<qbd::price_level>>,
        .item = &type_of<qbd::price_level>,
        .object_type = "list",
    },
    {
        .name = "qbd.price_levels.create",
        .summary = "Creates a price level",
        .words =
            "Prices for some customers, as a percentage off all items or as prices of single ones. If no "
            "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/price-levels",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::price_level_create_params>,
        .answer = &type_of<qbd::price_level>,
    },
    {
        .name = "qbd.price_levels.retrieve",
        .summary = "Retrieves a price level",
        .words = "Prices for some customers, as a percentage off all items or as prices of single ones. An "
                 "unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/price-levels/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::price_level>,
    },
    {
        .name = "qbd.price_levels.update",
        .summary = "Updates a price level",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/price-levels/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::price_level_update_params>,
        .answer = &type_of<qbd::price_level>,
    },
    {
        .name = "qbd.purchase_orders.list",
        .summary = "Lists purchase orders",
        .words =
            "Orders to vendors for goods, which are not booked. Looking up by ids or refNumbers ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown. Lines come "
            "only if includeLineItems asks for them. Links to other transactions come only if "
            "includeLinkedTransactions asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/purchase-orders",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::purchase_order_list_params>,
        .answer = &type_of<cursor_page<qbd::purchase_order>>,
        .item = &type_of<qbd::purchase_order>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.purchase_orders.create",
        .summary = "Creates a purchase order",
        .words = "An order to a vendor for goods, which is not booked. If no answer comes it may have been "
                 "made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/purchase-orders",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::purchase_order_create_params>,
        .answer = &type_of<qbd::purchase_order>,
    },
    {
        .name = "qbd.purchase_orders.retrieve",
        .summary = "Retrieves a purchase order",
        .words = "An order to a vendor for goods, which is not booked. An unknown id is an error; many at "
                 "once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/purchase-orders/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::purchase_order>,
    },
    {
        .name = "qbd.purchase_orders.update",
        .summary = "Updates a purchase order",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/purchase-orders/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::purchase_order_update_params>,
        .answer = &type_of<qbd::purchase_order>,
    },
    {
        .name = "qbd.purchase_orders.delete_",
        .summary = "Deletes a purchase order",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/purchase-orders/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_purchase_order",
    },
    {
        .name = "qbd.receive_payments.list",
        .summary = "Lists receive payments",
        .words = "Money that came from customers. Looking up by ids or refNumbers ignores everything else "
                 "that is asked for, and fails as a whole if a single one is unknown. Lines come only if "
                 "includeLineItems asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/receive-payments",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::receive_payment_list_params>,
        .answer = &type_of<cursor_page<qbd::receive_payment>>,
        .item = &type_of<qbd::receive_payment>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.receive_payments.create",
        .summary = "Creates a receive payment",
        .words = "Money that came from a customer, and the invoices it pays. Either it says which invoices "
                 "it pays, all on the receivables account it names, or isAutoApply lets QuickBooks choose; "
                 "the rest remains as a credit. If no answer comes it may have been made all the same, so "
                 "look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/receive-payments",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::receive_payment_create_params>,
        .answer = &type_of<qbd::receive_payment>,
    },
    {
        .name = "qbd.receive_payments.retrieve",
        .summary = "Retrieves a receive payment",
        .words = "Money that came from a customer, and the invoices it pays. An unknown id is an error; many "
                 "at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/receive-payments/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::receive_payment>,
    },
    {
        .name = "qbd.receive_payments.update",
        .summary = "Updates a receive payment",
        .words = "Invoices that are given replace those that it paid. What is left unset stays as it is. "
                 "revisionNumber has to be the one last read; if somebody saved the record since then, the "
                 "update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/receive-payments/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::receive_payment_update_params>,
        .answer = &type_of<qbd::receive_payment>,
    },
    {
        .name = "qbd.receive_payments.delete_",
        .summary = "Deletes a receive payment",
        .words = "The invoices that it paid are open again. It is gone for good; refused while somebody has "
                 "it open, or while something linked to it is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/receive-payments/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_receive_payment",
    },
    {
        .name = "qbd.reports.general_summary",
        .summary = "Makes a report",
        .words = "Totals by account, customer, vendor or item, such as the balance sheet, profit and loss, "
                 "trial balance or sales.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/reports/general-summary",
        .verb = verb::report,
        .idempotent = true,
        .query = &type_of<qbd::general_summary_report_params>,
        .answer = &type_of<qbd::report>,
    },
    {
        .name = "qbd.reports.general_detail",
        .summary = "Makes a report",
        .words = "The single transactions behind totals, such as the general ledger, open invoices, unpaid "
                 "bills or the audit trail.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/reports/general-detail",
        .verb = verb::report,
        .idempotent = true,
        .query = &type_of<qbd::general_detail_report_params>,
        .answer = &type_of<qbd::report>,
    },
    {
        .name = "qbd.reports.aging",
        .summary = "Makes a report",
        .words = "What customers owe or vendors are owed, by how many days it is overdue.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/reports/aging",
        .verb = verb::report,
        .idempotent = true,
        .query = &type_of<qbd::aging_report_params>,
        .answer = &type_of<qbd::report>,
    },
    {
        .name = "qbd.reports.budget_summary",
        .summary = "Makes a report",
        .words = "What was planned for a fiscal year, alone or beside what happened; the budget must be "
                 "there in QuickBooks before.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/reports/budget-summary",
        .verb = verb::report,
        .idempotent = true,
        .query = &type_of<qbd::budget_summary_report_params>,
        .answer = &type_of<qbd::report>,
    },
    {
        .name = "qbd.reports.job",
        .summary = "Makes a report",
        .words = "What jobs and items brought in and cost, and how that compares with their estimates; some "
                 "kinds need one customer or job to be named.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/reports/job",
        .verb = verb::report,
        .idempotent = true,
        .query = &type_of<qbd::job_report_params>,
        .answer = &type_of<qbd::report>,
    },
    {
        .name = "qbd.reports.time",
        .summary = "Makes a report",
        .words = "Hours worked, by item, by job or by person.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/reports/time",
        .verb = verb::report,
        .idempotent = true,
        .query = &type_of<qbd::time_report_params>,
        .answer = &type_of<qbd::report>,
    },
    {
        .name = "qbd.reports.custom_detail",
        .summary = "Makes a report",
        .words = "Transactions in rows and columns of your own choice; there are no columns unless they are "
                 "asked for.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/reports/custom-detail",
        .verb = verb::report,
        .idempotent = true,
        .query = &type_of<qbd::custom_detail_report_params>,
        .answer = &type_of<qbd::report>,
    },
    {
        .name = "qbd.reports.custom_summary",
        .summary = "Makes a report",
        .words =
            "Totals over rows and columns of your own choice; there is no layout unless it is asked for.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/reports/custom-summary",
        .verb = verb::report,
        .idempotent = true,
        .query = &type_of<qbd::custom_summary_report_params>,
        .answer = &type_of<qbd::report>,
    },
    {
        .name = "qbd.reports.payroll_detail",
        .summary = "Makes a report",
        .words = "Single lines of paychecks, such as wages, taxes, deductions and what the company adds.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/reports/payroll-detail",
        .verb = verb::report,
        .idempotent = true,
        .query = &type_of<qbd::payroll_detail_report_params>,
        .answer = &type_of<qbd::report>,
    },
    {
        .name = "qbd.reports.payroll_summary",
        .summary = "Makes a report",
        .words = "Totals of wages, taxes and deductions by employee, or what is owed to agencies for them.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/reports/payroll-summary",
        .verb = verb::report,
        .idempotent = true,
        .query = &type_of<qbd::payroll_summary_report_params>,
        .answer = &type_of<qbd::report>,
    },
    {
        .name = "qbd.sales_orders.list",
        .summary = "Lists sales orders",
        .words = "Orders from customers for goods yet to be delivered, which are not booked. Looking up by "
                 "ids or refNumbers ignores everything else that is asked for, and fails as a whole if a "
                 "single one is unknown. Lines come only if includeLineItems asks for them. Links to other "
                 "transactions come only if includeLinkedTransactions asks for them. A page's cursor is dead "
                 "ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-orders",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::sales_order_list_params>,
        .answer = &type_of<cursor_page<qbd::sales_order>>,
        .item = &type_of<qbd::sales_order>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.sales_orders.create",
        .summary = "Creates a sales order",
        .words = "An order from a customer for goods yet to be delivered, which is not booked. If no answer "
                 "comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-orders",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::sales_order_create_params>,
        .answer = &type_of<qbd::sales_order>,
    },
    {
        .name = "qbd.sales_orders.retrieve",
        .summary = "Retrieves a sales order",
        .words = "An order from a customer for goods yet to be delivered, which is not booked. An unknown id "
                 "is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-orders/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::sales_order>,
    },
    {
        .name = "qbd.sales_orders.update",
        .summary = "Updates a sales order",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-orders/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::sales_order_update_params>,
        .answer = &type_of<qbd::sales_order>,
    },
    {
        .name = "qbd.sales_orders.delete_",
        .summary = "Deletes a sales order",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/sales-orders/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_sales_order",
    },
    {
        .name = "qbd.sales_receipts.list",
        .summary = "Lists sales receipts",
        .words = "Sales that were paid at once. Looking up by ids or refNumbers ignores everything else that "
                 "is asked for, and fails as a whole if a single one is unknown. Lines come only if "
                 "includeLineItems asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-receipts",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::sales_receipt_list_params>,
        .answer = &type_of<cursor_page<qbd::sales_receipt>>,
        .item = &type_of<qbd::sales_receipt>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.sales_receipts.create",
        .summary = "Creates a sales receipt",
        .words = "A sale that was paid at once. One paid later is an invoice; money from a card waits among "
                 "undeposited funds, whatever account is asked for. If no answer comes it may have been made "
                 "all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-receipts",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::sales_receipt_create_params>,
        .answer = &type_of<qbd::sales_receipt>,
    },
    {
        .name = "qbd.sales_receipts.retrieve",
        .summary = "Retrieves a sales receipt",
        .words = "A sale that was paid at once. An unknown id is an error; many at once are one request of "
                 "the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-receipts/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::sales_receipt>,
    },
    {
        .name = "qbd.sales_receipts.update",
        .summary = "Updates a sales receipt",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-receipts/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::sales_receipt_update_params>,
        .answer = &type_of<qbd::sales_receipt>,
    },
    {
        .name = "qbd.sales_receipts.delete_",
        .summary = "Deletes a sales receipt",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/sales-receipts/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_sales_receipt",
    },
    {
        .name = "qbd.sales_receipts.void_",
        .summary = "Voids a sales receipt",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-receipts/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_sales_receipt",
    },
    {
        .name = "qbd.sales_representatives.list",
        .summary = "Lists sales representatives",
        .words =
            "Those whom sales are credited to, known by their initials. Looking up by ids or names ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-representatives",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::sales_representative_list_params>,
        .answer = &type_of<item_list<qbd::sales_representative>>,
        .item = &type_of<qbd::sales_representative>,
        .object_type = "list",
    },
    {
        .name = "qbd.sales_representatives.create",
        .summary = "Creates a sales representative",
        .words = "Somebody whom sales are credited to, known by initials. The person must be there before, "
                 "as an employee, a vendor or an other name. If no answer comes it may have been made all "
                 "the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-representatives",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::sales_representative_create_params>,
        .answer = &type_of<qbd::sales_representative>,
    },
    {
        .name = "qbd.sales_representatives.retrieve",
        .summary = "Retrieves a sales representative",
        .words = "Somebody whom sales are credited to, known by initials. An unknown id is an error; many at "
                 "once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-representatives/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::sales_representative>,
    },
    {
        .name = "qbd.sales_representatives.update",
        .summary = "Updates a sales representative",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-representatives/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::sales_representative_update_params>,
        .answer = &type_of<qbd::sales_representative>,
    },
    {
        .name = "qbd.sales_tax_codes.list",
        .summary = "Lists sales tax codes",
        .words =
            "Marks of lines and customers that say whether sales tax is charged. Looking up by ids or names "
            "ignores everything else that is asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-tax-codes",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::sales_tax_code_list_params>,
        .answer = &type_of<item_list<qbd::sales_tax_code>>,
        .item = &type_of<qbd::sales_tax_code>,
        .object_type = "list",
    },
    {
        .name = "qbd.sales_tax_codes.create",
        .summary = "Creates a sales tax code",
        .words = "A mark of lines and customers that says whether sales tax is charged. If no answer comes "
                 "it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-tax-codes",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::sales_tax_code_create_params>,
        .answer = &type_of<qbd::sales_tax_code>,
    },
    {
        .name = "qbd.sales_tax_codes.retrieve",
        .summary = "Retrieves a sales tax code",
        .words = "A mark of lines and customers that says whether sales tax is charged. An unknown id is an "
                 "error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-tax-codes/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::sales_tax_code>,
    },
    {
        .name = "qbd.sales_tax_codes.update",
        .summary = "Updates a sales tax code",
        .words = "One that was used cannot change from taxable to not taxable, nor can QuickBooks' own two. "
                 "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-tax-codes/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::sales_tax_code_update_params>,
        .answer = &type_of<qbd::sales_tax_code>,
    },
    {
        .name = "qbd.sales_tax_group_items.list",
        .summary = "Lists sales tax group items",
        .words = "Sets of sales taxes that are charged together. Looking up by ids or names ignores "
                 "everything else that is asked for, and fails as a whole if a single one is unknown. A "
                 "page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-tax-group-items",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::sales_tax_group_item_list_params>,
        .answer = &type_of<cursor_page<qbd::sales_tax_group_item>>,
        .item = &type_of<qbd::sales_tax_group_item>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.sales_tax_group_items.create",
        .summary = "Creates a sales tax group item",
        .words = "Several sales taxes that are charged together, shown to the customer as one. Its name must "
                 "be free among items of all kinds. If no answer comes it may have been made all the same, "
                 "so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-tax-group-items",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::sales_tax_group_item_create_params>,
        .answer = &type_of<qbd::sales_tax_group_item>,
    },
    {
        .name = "qbd.sales_tax_group_items.retrieve",
        .summary = "Retrieves a sales tax group item",
        .words = "Several sales taxes that are charged together, shown to the customer as one. An unknown id "
                 "is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-tax-group-items/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::sales_tax_group_item>,
    },
    {
        .name = "qbd.sales_tax_group_items.update",
        .summary = "Updates a sales tax group item",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-tax-group-items/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::sales_tax_group_item_update_params>,
        .answer = &type_of<qbd::sales_tax_group_item>,
    },
    {
        .name = "qbd.sales_tax_items.list",
        .summary = "Lists sales tax items",
        .words = "Sales taxes, each with its rate and the agency that gets it. Looking up by ids or names "
                 "ignores everything else that is asked for, and fails as a whole if a single one is "
                 "unknown. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-tax-items",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::sales_tax_item_list_params>,
        .answer = &type_of<cursor_page<qbd::sales_tax_item>>,
        .item = &type_of<qbd::sales_tax_item>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.sales_tax_items.create",
        .summary = "Creates a sales tax item",
        .words = "A sales tax with its rate, and the agency that gets it. Its name must be free among items "
                 "of all kinds. If no answer comes it may have been made all the same, so look for it before "
                 "sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-tax-items",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::sales_tax_item_create_params>,
        .answer = &type_of<qbd::sales_tax_item>,
    },
    {
        .name = "qbd.sales_tax_items.retrieve",
        .summary = "Retrieves a sales tax item",
        .words = "A sales tax with its rate, and the agency that gets it. An unknown id is an error; many at "
                 "once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-tax-items/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::sales_tax_item>,
    },
    {
        .name = "qbd.sales_tax_items.update",
        .summary = "Updates a sales tax item",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-tax-items/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::sales_tax_item_update_params>,
        .answer = &type_of<qbd::sales_tax_item>,
    },
    {
        .name = "qbd.sales_tax_payment_checks.list",
        .summary = "Lists sales tax payment checks",
        .words =
            "Checks by which collected sales tax was handed over. Looking up by ids or refNumbers ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown. Lines come "
            "only if includeLineItems asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-tax-payment-checks",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::sales_tax_payment_check_list_params>,
        .answer = &type_of<cursor_page<qbd::sales_tax_payment_check>>,
        .item = &type_of<qbd::sales_tax_payment_check>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.sales_tax_payment_checks.create",
        .summary = "Creates a sales tax payment check",
        .words = "A check by which collected sales tax is handed over to its agency. Sales tax is paid so, "
                 "not by ordinary checks, which would leave it as still owed. If no answer comes it may have "
                 "been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-tax-payment-checks",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::sales_tax_payment_check_create_params>,
        .answer = &type_of<qbd::sales_tax_payment_check>,
    },
    {
        .name = "qbd.sales_tax_payment_checks.retrieve",
        .summary = "Retrieves a sales tax payment check",
        .words = "A check by which collected sales tax is handed over to its agency. An unknown id is an "
                 "error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/sales-tax-payment-checks/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::sales_tax_payment_check>,
    },
    {
        .name = "qbd.sales_tax_payment_checks.update",
        .summary = "Updates a sales tax payment check",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-tax-payment-checks/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::sales_tax_payment_check_update_params>,
        .answer = &type_of<qbd::sales_tax_payment_check>,
    },
    {
        .name = "qbd.sales_tax_payment_checks.delete_",
        .summary = "Deletes a sales tax payment check",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/sales-tax-payment-checks/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_sales_tax_payment_check",
    },
    {
        .name = "qbd.sales_tax_payment_checks.void_",
        .summary = "Voids a sales tax payment check",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/sales-tax-payment-checks/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_sales_tax_payment_check",
    },
    {
        .name = "qbd.service_items.list",
        .summary = "Lists service items",
        .words = "Work that is sold or bought. Looking up by ids or fullNames ignores everything else that "
                 "is asked for, and fails as a whole if a single one is unknown. A page's cursor is dead ten "
                 "seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/service-items",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::service_item_list_params>,
        .answer = &type_of<cursor_page<qbd::service_item>>,
        .item = &type_of<qbd::service_item>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.service_items.create",
        .summary = "Creates a service item",
        .words = "Work that is sold or bought, by the hour or at a price. Its name must be free among items "
                 "of all kinds; whether it is sold only, or bought and sold, is decided for good. If no "
                 "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/service-items",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::service_item_create_params>,
        .answer = &type_of<qbd::service_item>,
    },
    {
        .name = "qbd.service_items.retrieve",
        .summary = "Retrieves a service item",
        .words = "Work that is sold or bought, by the hour or at a price. An unknown id is an error; many at "
                 "once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/service-items/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::service_item>,
    },
    {
        .name = "qbd.service_items.update",
        .summary = "Updates a service item",
        .words = "One that is sold only cannot become one that is bought and sold, nor the reverse. What is "
                 "left unset stays as it is. revisionNumber has to be the one last read; if somebody saved "
                 "the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/service-items/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::service_item_update_params>,
        .answer = &type_of<qbd::service_item>,
    },
    {
        .name = "qbd.shipping_methods.list",
        .summary = "Lists shipping methods",
        .words = "Ways goods are sent, such as carriers. Looking up by ids or names ignores everything else "
                 "that is asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/shipping-methods",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::shipping_method_list_params>,
        .answer = &type_of<item_list<qbd::shipping_method>>,
        .item = &type_of<qbd::shipping_method>,
        .object_type = "list",
    },
    {
        .name = "qbd.shipping_methods.create",
        .summary = "Creates a shipping method",
        .words = "A way goods are sent, such as a carrier. It can be neither changed nor deleted here. If no "
                 "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/shipping-methods",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::shipping_method_create_params>,
        .answer = &type_of<qbd::shipping_method>,
    },
    {
        .name = "qbd.shipping_methods.retrieve",
        .summary = "Retrieves a shipping method",
        .words = "A way goods are sent, such as a carrier. An unknown id is an error; many at once are one "
                 "request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/shipping-methods/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::shipping_method>,
    },
    {
        .name = "qbd.standard_terms.list",
        .summary = "Lists standard terms",
        .words =
            "Agreements that payment is due some days after the invoice. Looking up by ids or names ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/standard-terms",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::standard_term_list_params>,
        .answer = &type_of<item_list<qbd::standard_term>>,
        .item = &type_of<qbd::standard_term>,
        .object_type = "list",
    },
    {
        .name = "qbd.standard_terms.create",
        .summary = "Creates a standard term",
        .words = "An agreement that payment is due some days after the invoice. It can be neither changed "
                 "nor deleted here. If no answer comes it may have been made all the same, so look for it "
                 "before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/standard-terms",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::standard_term_create_params>,
        .answer = &type_of<qbd::standard_term>,
    },
    {
        .name = "qbd.standard_terms.retrieve",
        .summary = "Retrieves a standard term",
        .words = "An agreement that payment is due some days after the invoice. An unknown id is an error; "
                 "many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/standard-terms/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::standard_term>,
    },
    {
        .name = "qbd.subtotal_items.list",
        .summary = "Lists subtotal items",
        .words = "Lines for sales forms that add up what stands above them. Looking up by ids or names "
                 "ignores everything else that is asked for, and fails as a whole if a single one is "
                 "unknown. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/subtotal-items",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::subtotal_item_list_params>,
        .answer = &type_of<cursor_page<qbd::subtotal_item>>,
        .item = &type_of<qbd::subtotal_item>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.subtotal_items.create",
        .summary = "Creates a subtotal item",
        .words = "A line for sales forms that adds up what stands above it. Its name must be free among "
                 "items of all kinds. If no answer comes it may have been made all the same, so look for it "
                 "before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/subtotal-items",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::subtotal_item_create_params>,
        .answer = &type_of<qbd::subtotal_item>,
    },
    {
        .name = "qbd.subtotal_items.retrieve",
        .summary = "Retrieves a subtotal item",
        .words = "A line for sales forms that adds up what stands above it. An unknown id is an error; many "
                 "at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/subtotal-items/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::subtotal_item>,
    },
    {
        .name = "qbd.subtotal_items.update",
        .summary = "Updates a subtotal item",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/subtotal-items/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::subtotal_item_update_params>,
        .answer = &type_of<qbd::subtotal_item>,
    },
    {
        .name = "qbd.templates.list",
        .summary = "Lists templates",
        .words = "Layouts of printed forms, by kind of form. They are made and changed in QuickBooks alone.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/templates",
        .verb = verb::list,
        .idempotent = true,
        .answer = &type_of<cursor_page<qbd::template_>>,
        .item = &type_of<qbd::template_>,
        .object_type = "list",
    },
    {
        .name = "qbd.time_tracking_activities.list",
        .summary = "Lists time tracking activities",
        .words = "Hours that people worked, each record of one person and one day. Looking up by ids ignores "
                 "everything else that is asked for, and fails as a whole if a single one is unknown. A "
                 "page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/time-tracking-activities",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::time_tracking_activity_list_params>,
        .answer = &type_of<cursor_page<qbd::time_tracking_activity>>,
        .item = &type_of<qbd::time_tracking_activity>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.time_tracking_activities.create",
        .summary = "Creates a time tracking activity",
        .words = "Hours that somebody worked on one day, for a customer or not. Hours to be charged need a "
                 "customer and a service item. If no answer comes it may have been made all the same, so "
                 "look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/time-tracking-activities",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::time_tracking_activity_create_params>,
        .answer = &type_of<qbd::time_tracking_activity>,
    },
    {
        .name = "qbd.time_tracking_activities.retrieve",
        .summary = "Retrieves a time tracking activity",
        .words = "Hours that somebody worked on one day, for a customer or not. An unknown id is an error; "
                 "many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/time-tracking-activities/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::time_tracking_activity>,
    },
    {
        .name = "qbd.time_tracking_activities.update",
        .summary = "Updates a time tracking activity",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/time-tracking-activities/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::time_tracking_activity_update_params>,
        .answer = &type_of<qbd::time_tracking_activity>,
    },
    {
        .name = "qbd.time_tracking_activities.delete_",
        .summary = "Deletes a time tracking activity",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/time-tracking-activities/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::deletion>,
        .object_type = "qbd_time_tracking_activity",
    },
    {
        .name = "qbd.transactions.list",
        .summary = "Lists transactions",
        .words = "Those of all kinds, with what they have in common. The rest of one comes from the resource "
                 "of its kind; hours worked are not among them. Looking up by ids or refNumbers ignores "
                 "everything else that is asked for, and fails as a whole if a single one is unknown. A "
                 "page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/transactions",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::transaction_list_params>,
        .answer = &type_of<cursor_page<qbd::transaction>>,
        .item = &type_of<qbd::transaction>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.transactions.retrieve",
        .summary = "Retrieves a transaction",
        .words = "What transactions of all kinds have in common, such as date, account and amount. An "
                 "unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/transactions/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::transaction>,
    },
    {
        .name = "qbd.transfers.list",
        .summary = "Lists transfers",
        .words = "Money moved between accounts of the company. Looking up by ids ignores everything else "
                 "that is asked for, and fails as a whole if a single one is unknown. A page's cursor is "
                 "dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/transfers",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::transfer_list_params>,
        .answer = &type_of<cursor_page<qbd::transfer>>,
        .item = &type_of<qbd::transfer>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.transfers.create",
        .summary = "Creates a transfer",
        .words = "Money moved from one account of the company to another. It has neither a name nor an "
                 "externalId to find it by afterwards. If no answer comes it may have been made all the "
                 "same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/transfers",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::transfer_create_params>,
        .answer = &type_of<qbd::transfer>,
    },
    {
        .name = "qbd.transfers.retrieve",
        .summary = "Retrieves a transfer",
        .words = "Money moved from one account of the company to another. An unknown id is an error; many at "
                 "once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/transfers/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::transfer>,
    },
    {
        .name = "qbd.transfers.update",
        .summary = "Updates a transfer",
        .words = "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
                 "saved the record since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/transfers/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::transfer_update_params>,
        .answer = &type_of<qbd::transfer>,
    },
    {
        .name = "qbd.unit_of_measure_sets.list",
        .summary = "Lists unit of measure sets",
        .words = "Units that items can be counted in, each a base unit with its multiples. Looking up by ids "
                 "or names ignores everything else that is asked for, and fails as a whole if a single one "
                 "is unknown.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/unit-of-measure-sets",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::unit_of_measure_set_list_params>,
        .answer = &type_of<item_list<qbd::unit_of_measure_set>>,
        .item = &type_of<qbd::unit_of_measure_set>,
        .object_type = "list",
    },
    {
        .name = "qbd.unit_of_measure_sets.create",
        .summary = "Creates a unit of measure set",
        .words = "The units that an item can be counted in, a base unit and its multiples. It can be neither "
                 "changed nor deleted here; needs units of measure to be switched on in the company. If no "
                 "answer comes it may have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/unit-of-measure-sets",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::unit_of_measure_set_create_params>,
        .answer = &type_of<qbd::unit_of_measure_set>,
    },
    {
        .name = "qbd.unit_of_measure_sets.retrieve",
        .summary = "Retrieves a unit of measure set",
        .words = "The units that an item can be counted in, a base unit and its multiples. An unknown id is "
                 "an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/unit-of-measure-sets/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::unit_of_measure_set>,
    },
    {
        .name = "qbd.vendor_credits.list",
        .summary = "Lists vendor credits",
        .words =
            "What vendors owe back, to be used when paying bills. Looking up by ids or refNumbers ignores "
            "everything else that is asked for, and fails as a whole if a single one is unknown. Lines come "
            "only if includeLineItems asks for them. Links to other transactions come only if "
            "includeLinkedTransactions asks for them. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/vendor-credits",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::vendor_credit_list_params>,
        .answer = &type_of<cursor_page<qbd::vendor_credit>>,
        .item = &type_of<qbd::vendor_credit>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.vendor_credits.create",
        .summary = "Creates a vendor credit",
        .words = "What a vendor owes back, for returned goods or too high a charge, to be used when paying "
                 "bills. It pays no bill by itself; a bill payment applies it. If no answer comes it may "
                 "have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/vendor-credits",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::vendor_credit_create_params>,
        .answer = &type_of<qbd::vendor_credit>,
    },
    {
        .name = "qbd.vendor_credits.retrieve",
        .summary = "Retrieves a vendor credit",
        .words = "What a vendor owes back, for returned goods or too high a charge, to be used when paying "
                 "bills. An unknown id is an error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/vendor-credits/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::vendor_credit>,
    },
    {
        .name = "qbd.vendor_credits.update",
        .summary = "Updates a vendor credit",
        .words =
            "What is left unset stays as it is. revisionNumber has to be the one last read; if somebody "
            "saved the record since then, the update is refused. Lines that are given take the place of all "
            "there are, so those left out are deleted; keep one by its id, add one with the id \"-1\".",
        .method = http_method::post,
        .path = "/quickbooks-desktop/vendor-credits/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::vendor_credit_update_params>,
        .answer = &type_of<qbd::vendor_credit>,
    },
    {
        .name = "qbd.vendor_credits.delete_",
        .summary = "Deletes a vendor credit",
        .words = "It is gone for good; refused while somebody has it open, or while something linked to it "
                 "is in use.",
        .method = http_method::delete_,
        .path = "/quickbooks-desktop/vendor-credits/{id}",
        .verb = verb::delete_,
        .idempotent = true,
        .answer = &type_of<qbd::transaction_deletion>,
        .object_type = "qbd_vendor_credit",
    },
    {
        .name = "qbd.vendor_credits.void_",
        .summary = "Voids a vendor credit",
        .words =
            "It stays in the books under its date, but all its amounts become zero; refused while in use.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/vendor-credits/{id}/void",
        .verb = verb::void_,
        .idempotent = false,
        .answer = &type_of<qbd::transaction_void>,
        .object_type = "qbd_vendor_credit",
    },
    {
        .name = "qbd.vendors.list",
        .summary = "Lists vendors",
        .words = "Those the company buys from or pays, tax agencies among them. Looking up by ids or names "
                 "ignores everything else that is asked for, and fails as a whole if a single one is "
                 "unknown. A page's cursor is dead ten seconds after its answer.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/vendors",
        .verb = verb::list,
        .idempotent = true,
        .query = &type_of<qbd::vendor_list_params>,
        .answer = &type_of<cursor_page<qbd::vendor>>,
        .item = &type_of<qbd::vendor>,
        .object_type = "list",
        .paged = true,
    },
    {
        .name = "qbd.vendors.create",
        .summary = "Creates a vendor",
        .words = "Somebody the company buys from or pays, tax agencies among them. Its name must be free "
                 "among customers, vendors, employees and other names together. If no answer comes it may "
                 "have been made all the same, so look for it before sending it again.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/vendors",
        .verb = verb::create,
        .idempotent = false,
        .body = &type_of<qbd::vendor_create_params>,
        .answer = &type_of<qbd::vendor>,
    },
    {
        .name = "qbd.vendors.retrieve",
        .summary = "Retrieves a vendor",
        .words = "Somebody the company buys from or pays, tax agencies among them. An unknown id is an "
                 "error; many at once are one request of the list, by their ids.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/vendors/{id}",
        .verb = verb::retrieve,
        .idempotent = true,
        .answer = &type_of<qbd::vendor>,
    },
    {
        .name = "qbd.vendors.update",
        .summary = "Updates a vendor",
        .words = "One with transactions cannot be deleted; isActive hides it instead. What is left unset "
                 "stays as it is. revisionNumber has to be the one last read; if somebody saved the record "
                 "since then, the update is refused.",
        .method = http_method::post,
        .path = "/quickbooks-desktop/vendors/{id}",
        .verb = verb::update,
        .idempotent = false,
        .body = &type_of<qbd::vendor_update_params>,
        .answer = &type_of<qbd::vendor>,
    },
    {
        .name = "qbd.health_check",
        .summary = "Asks QuickBooks whether the connection works from end to end",
        .words = "An answer at all means that the company can be reached, an error tells why it cannot. It "
                 "wakes QuickBooks up if it has to, and takes seconds then, up to a minute.",
        .method = http_method::get,
        .path = "/quickbooks-desktop/health-check",
        .verb = verb::other,
        .idempotent = true,
        .answer = &type_of<qbd::health>,
    },
};

} // namespace

std::span<const operation> qbd_operations() {
    return qbd_table;
}

} // namespace conductor::catalog
