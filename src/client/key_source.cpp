#include "http/fields.hpp"

#include <conductor/key_source.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

key_source::~key_source() = default;

namespace {

// What differs once a name leads to another file, or to one that was changed.
struct file_mark {
    dev_t device{};
    ino_t inode{};
    off_t size{};
    timespec modified{};
    timespec changed{};

    explicit file_mark(const struct stat& of) noexcept
        : device(of.st_dev)
        , inode(of.st_ino)
        , size(of.st_size)
        , modified(of.st_mtim)
        , changed(of.st_ctim) {}
    file_mark() = default;

    friend bool operator==(const file_mark& a, const file_mark& b) noexcept {
        const auto same = [](const timespec& x, const timespec& y) {
            return x.tv_sec == y.tv_sec && x.tv_nsec == y.tv_nsec;
        };
        return a.device == b.device && a.inode == b.inode && a.size == b.size &&
               same(a.modified, b.modified) && same(a.changed, b.changed);
    }
};

class file_descriptor {
public:
    explicit file_descriptor(int fd) noexcept
        : fd_(fd) {}
    ~file_descriptor() {
        if (fd_ >= 0)
            ::close(fd_);
    }
    file_descriptor(const file_descriptor&) = delete;
    file_descriptor& operator=(const file_descriptor&) = delete;
    [[nodiscard]] int get() const noexcept { return fd_; }

private:
    int fd_;
};

class key_file final : public key_source {
public:
    // Daemons change their folder later.
    explicit key_file(const std::string& name)
        : name_(absolute(name)) {}

    std::string key(bool was_refused) override {
        const std::lock_guard held(mutex_);
        struct stat found{};
        const bool is_same =
            !was_refused && ::stat(name_.c_str(), &found) == 0 && file_mark(found) == mark_ && !key_.empty();
        if (!is_same)
            read();
        return key_;
    }

private:
    static constexpr std::size_t longest = 8192;

    static std::string absolute(const std::string& name) {
        std::error_code failed;
        const std::filesystem::path found = std::filesystem::absolute(name, failed);
        return failed ? name : found.string();
    }

    // A key that was given for a name is told to nobody.
    [[noreturn]] void refuse(const std::string& why) const {
        const bool may_be_key = std::filesystem::path(name_).filename().string().starts_with("sk_");
        throw std::runtime_error(
            (may_be_key ? "the key file, whose name looks like a key, " : "the key file " + name_ + ' ') +
            why);
    }

    void read() {
        // Opening what is no file must not wait for somebody at its other end.
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
        const file_descriptor file(::open(name_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        struct stat found{};
        if (file.get() < 0 || ::fstat(file.get(), &found) != 0)
            refuse("cannot be read: " + std::generic_category().message(errno));
        if (!S_ISREG(found.st_mode))
            refuse("is no regular file");
        if ((found.st_mode & S_IWOTH) != 0)
            refuse("can be written by everybody (chmod o-w)");
        const std::string content = content_of(file);
        const std::string_view text = trimmed(content);
        if (text.empty())
            refuse("is empty");
        if (text.find_first_of("\r\n") != text.npos)
            refuse("has more than one line");
        if (!http::is_bearer_token(text))
            refuse("has more in it than a key: a space, or what is no visible ASCII character");
        key_ = text;
        mark_ = file_mark(found); // of before it was read: what was changed since is read once more
    }

    // Editors put white space behind it, and some a byte order mark before it.
    static std::string_view trimmed(std::string_view text) noexcept {
        constexpr std::string_view space = " \t\r\n";
        if (constexpr std::string_view mark = "\xEF\xBB\xBF"; text.starts_with(mark))
            text.remove_prefix(mark.size());
        const auto first = text.find_first_not_of(space);
        return first == text.npos ? std::string_view{}
                                  : text.substr(first, text.find_last_not_of(space) - first + 1);
    }

    [[nodiscard]] std::string content_of(const file_descriptor& file) const {
        std::string text;
        std::array<char, 1024> part{};
        for (;;) {
            // NOLINTNEXTLINE(clang-analyzer-unix.BlockInCriticalSection): of a regular file, and small
            const auto count = ::read(file.get(), part.data(), part.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                refuse("cannot be read: " + std::generic_category().message(errno));
            if (count == 0)
                return text;
            text.append(part.data(), static_cast<std::size_t>(count));
            if (text.size() > longest)
                refuse("is longer than a key");
        }
    }

    const std::string name_;
    std::mutex mutex_;
    std::string key_;
    file_mark mark_;
};

class key_callback final : public key_source {
public:
    explicit key_callback(std::function<std::string()> get_key)
        : get_key_(std::move(get_key)) {}

    std::string key(bool /*was_refused*/) override {
        const std::lock_guard held(mutex_);
        return get_key_();
    }

private:
    std::function<std::string()> get_key_;
    std::mutex mutex_;
};

} // namespace

std::shared_ptr<key_source> key_from_file(const std::string& name) {
    return std::make_shared<key_file>(name);
}

std::shared_ptr<key_source> key_from_callback(std::function<std::string()> get_key) {
    return std::make_shared<key_callback>(std::move(get_key));
}

} // namespace conductor
